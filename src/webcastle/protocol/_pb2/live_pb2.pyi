from webcastle.protocol._pb2 import base_pb2 as _base_pb2
from webcastle.protocol._pb2 import enums_pb2 as _enums_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AccessControlCaptcha(_message.Message):
    __slots__ = ("captcha_record_id", "room_id", "verify_duration_in_sec")
    CAPTCHA_RECORD_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    VERIFY_DURATION_IN_SEC_FIELD_NUMBER: _ClassVar[int]
    captcha_record_id: int
    room_id: int
    verify_duration_in_sec: int
    def __init__(self, captcha_record_id: _Optional[int] = ..., room_id: _Optional[int] = ..., verify_duration_in_sec: _Optional[int] = ...) -> None: ...

class ActionButton(_message.Message):
    __slots__ = ("button_type", "button_active_text", "button_inactive_text", "button_schema", "enable_button_inactive_text")
    BUTTON_TYPE_FIELD_NUMBER: _ClassVar[int]
    BUTTON_ACTIVE_TEXT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_INACTIVE_TEXT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    ENABLE_BUTTON_INACTIVE_TEXT_FIELD_NUMBER: _ClassVar[int]
    button_type: _enums_pb2.ActionButtonType.Enum
    button_active_text: _base_pb2.CommonText
    button_inactive_text: _base_pb2.CommonText
    button_schema: str
    enable_button_inactive_text: bool
    def __init__(self, button_type: _Optional[_Union[_enums_pb2.ActionButtonType.Enum, str]] = ..., button_active_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., button_inactive_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., button_schema: _Optional[str] = ..., enable_button_inactive_text: _Optional[bool] = ...) -> None: ...

class ActivityBadgeInfo(_message.Message):
    __slots__ = ("badge_text", "badge_text_dark", "background_color", "background_color_dark", "event_trace")
    class EventTraceEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    BADGE_TEXT_FIELD_NUMBER: _ClassVar[int]
    BADGE_TEXT_DARK_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_DARK_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACE_FIELD_NUMBER: _ClassVar[int]
    badge_text: LinkmicDisplayText
    badge_text_dark: LinkmicDisplayText
    background_color: str
    background_color_dark: str
    event_trace: _containers.ScalarMap[str, str]
    def __init__(self, badge_text: _Optional[_Union[LinkmicDisplayText, _Mapping]] = ..., badge_text_dark: _Optional[_Union[LinkmicDisplayText, _Mapping]] = ..., background_color: _Optional[str] = ..., background_color_dark: _Optional[str] = ..., event_trace: _Optional[_Mapping[str, str]] = ...) -> None: ...

class AddToCartButton(_message.Message):
    __slots__ = ("status", "click_hint_starling")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CLICK_HINT_STARLING_FIELD_NUMBER: _ClassVar[int]
    status: int
    click_hint_starling: str
    def __init__(self, status: _Optional[int] = ..., click_hint_starling: _Optional[str] = ...) -> None: ...

class AffiliatedInfo(_message.Message):
    __slots__ = ("text_content", "gap_desc", "real_time_rank", "team_rank_bonus_time", "settle_info", "midday_peak_time_stamp", "sticker_show_scene", "sticker_settle_show_duration", "sticker_gap_desc", "sticker_track_param")
    class StickerTrackParamEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TEXT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    GAP_DESC_FIELD_NUMBER: _ClassVar[int]
    REAL_TIME_RANK_FIELD_NUMBER: _ClassVar[int]
    TEAM_RANK_BONUS_TIME_FIELD_NUMBER: _ClassVar[int]
    SETTLE_INFO_FIELD_NUMBER: _ClassVar[int]
    MIDDAY_PEAK_TIME_STAMP_FIELD_NUMBER: _ClassVar[int]
    STICKER_SHOW_SCENE_FIELD_NUMBER: _ClassVar[int]
    STICKER_SETTLE_SHOW_DURATION_FIELD_NUMBER: _ClassVar[int]
    STICKER_GAP_DESC_FIELD_NUMBER: _ClassVar[int]
    STICKER_TRACK_PARAM_FIELD_NUMBER: _ClassVar[int]
    text_content: _base_pb2.CommonText
    gap_desc: _base_pb2.CommonText
    real_time_rank: int
    team_rank_bonus_time: _base_pb2.TeamRankBonusTime
    settle_info: _base_pb2.SettleInfo
    midday_peak_time_stamp: int
    sticker_show_scene: _enums_pb2.AffiliatedInfoStickerShowScene.Enum
    sticker_settle_show_duration: int
    sticker_gap_desc: _base_pb2.CommonText
    sticker_track_param: _containers.ScalarMap[str, str]
    def __init__(self, text_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., gap_desc: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., real_time_rank: _Optional[int] = ..., team_rank_bonus_time: _Optional[_Union[_base_pb2.TeamRankBonusTime, _Mapping]] = ..., settle_info: _Optional[_Union[_base_pb2.SettleInfo, _Mapping]] = ..., midday_peak_time_stamp: _Optional[int] = ..., sticker_show_scene: _Optional[_Union[_enums_pb2.AffiliatedInfoStickerShowScene.Enum, str]] = ..., sticker_settle_show_duration: _Optional[int] = ..., sticker_gap_desc: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., sticker_track_param: _Optional[_Mapping[str, str]] = ...) -> None: ...

class AllListUser(_message.Message):
    __slots__ = ("linked_list", "applied_list", "invited_list", "ready_list")
    LINKED_LIST_FIELD_NUMBER: _ClassVar[int]
    APPLIED_LIST_FIELD_NUMBER: _ClassVar[int]
    INVITED_LIST_FIELD_NUMBER: _ClassVar[int]
    READY_LIST_FIELD_NUMBER: _ClassVar[int]
    linked_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    applied_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    invited_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    ready_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    def __init__(self, linked_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., applied_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., invited_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., ready_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ...) -> None: ...

class AnchorGiftModeMetaMap(_message.Message):
    __slots__ = ("anchor_gift_mode_metas",)
    class AnchorGiftModeMetasEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: GiftModeMetaList
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[GiftModeMetaList, _Mapping]] = ...) -> None: ...
    ANCHOR_GIFT_MODE_METAS_FIELD_NUMBER: _ClassVar[int]
    anchor_gift_mode_metas: _containers.MessageMap[int, GiftModeMetaList]
    def __init__(self, anchor_gift_mode_metas: _Optional[_Mapping[int, GiftModeMetaList]] = ...) -> None: ...

class AnchorLayoutSetting(_message.Message):
    __slots__ = ("latest_layout_style", "layout_style_settings", "panel_layout_type_setting")
    LATEST_LAYOUT_STYLE_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_STYLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    PANEL_LAYOUT_TYPE_SETTING_FIELD_NUMBER: _ClassVar[int]
    latest_layout_style: _enums_pb2.LayoutStyle.Enum
    layout_style_settings: _containers.RepeatedCompositeFieldContainer[AnchorLayoutStyleSetting]
    panel_layout_type_setting: _containers.RepeatedCompositeFieldContainer[AnchorPanelLayoutTypeSetting]
    def __init__(self, latest_layout_style: _Optional[_Union[_enums_pb2.LayoutStyle.Enum, str]] = ..., layout_style_settings: _Optional[_Iterable[_Union[AnchorLayoutStyleSetting, _Mapping]]] = ..., panel_layout_type_setting: _Optional[_Iterable[_Union[AnchorPanelLayoutTypeSetting, _Mapping]]] = ...) -> None: ...

class AnchorLayoutStyleSetting(_message.Message):
    __slots__ = ("layout_style", "max_position")
    LAYOUT_STYLE_FIELD_NUMBER: _ClassVar[int]
    MAX_POSITION_FIELD_NUMBER: _ClassVar[int]
    layout_style: _enums_pb2.LayoutStyle.Enum
    max_position: int
    def __init__(self, layout_style: _Optional[_Union[_enums_pb2.LayoutStyle.Enum, str]] = ..., max_position: _Optional[int] = ...) -> None: ...

class AnchorLinkmicUserSettings(_message.Message):
    __slots__ = ("is_turn_on", "accept_multi_linkmic", "accept_not_follower_invite", "allow_gift_to_other_anchors", "block_invitation_of_this_live", "receive_friend_multi_host_invites", "receive_friend_multi_host_application", "block_this_multi_host_invites", "block_this_multi_host_application", "receive_not_friend_multi_host_invites", "receive_not_friend_multi_host_application", "allow_live_notice_of_friends", "allow_friend_invites", "allow_suggested_invites", "allow_friend_invites_when_offlive", "allow_user_cohost_suggestions", "allow_missed_invitation_notice", "allow_live_notice_of_suggested", "allow_guest_request_during_cohost", "allow_guest_apply_during_cohost", "subtitle_setting")
    IS_TURN_ON_FIELD_NUMBER: _ClassVar[int]
    ACCEPT_MULTI_LINKMIC_FIELD_NUMBER: _ClassVar[int]
    ACCEPT_NOT_FOLLOWER_INVITE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_GIFT_TO_OTHER_ANCHORS_FIELD_NUMBER: _ClassVar[int]
    BLOCK_INVITATION_OF_THIS_LIVE_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_FRIEND_MULTI_HOST_INVITES_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_FRIEND_MULTI_HOST_APPLICATION_FIELD_NUMBER: _ClassVar[int]
    BLOCK_THIS_MULTI_HOST_INVITES_FIELD_NUMBER: _ClassVar[int]
    BLOCK_THIS_MULTI_HOST_APPLICATION_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_NOT_FRIEND_MULTI_HOST_INVITES_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_NOT_FRIEND_MULTI_HOST_APPLICATION_FIELD_NUMBER: _ClassVar[int]
    ALLOW_LIVE_NOTICE_OF_FRIENDS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_FRIEND_INVITES_FIELD_NUMBER: _ClassVar[int]
    ALLOW_SUGGESTED_INVITES_FIELD_NUMBER: _ClassVar[int]
    ALLOW_FRIEND_INVITES_WHEN_OFFLIVE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_USER_COHOST_SUGGESTIONS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_MISSED_INVITATION_NOTICE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_LIVE_NOTICE_OF_SUGGESTED_FIELD_NUMBER: _ClassVar[int]
    ALLOW_GUEST_REQUEST_DURING_COHOST_FIELD_NUMBER: _ClassVar[int]
    ALLOW_GUEST_APPLY_DURING_COHOST_FIELD_NUMBER: _ClassVar[int]
    SUBTITLE_SETTING_FIELD_NUMBER: _ClassVar[int]
    is_turn_on: bool
    accept_multi_linkmic: bool
    accept_not_follower_invite: bool
    allow_gift_to_other_anchors: bool
    block_invitation_of_this_live: bool
    receive_friend_multi_host_invites: bool
    receive_friend_multi_host_application: bool
    block_this_multi_host_invites: bool
    block_this_multi_host_application: bool
    receive_not_friend_multi_host_invites: bool
    receive_not_friend_multi_host_application: bool
    allow_live_notice_of_friends: bool
    allow_friend_invites: bool
    allow_suggested_invites: bool
    allow_friend_invites_when_offlive: bool
    allow_user_cohost_suggestions: bool
    allow_missed_invitation_notice: bool
    allow_live_notice_of_suggested: bool
    allow_guest_request_during_cohost: bool
    allow_guest_apply_during_cohost: bool
    subtitle_setting: SubtitleSettings
    def __init__(self, is_turn_on: _Optional[bool] = ..., accept_multi_linkmic: _Optional[bool] = ..., accept_not_follower_invite: _Optional[bool] = ..., allow_gift_to_other_anchors: _Optional[bool] = ..., block_invitation_of_this_live: _Optional[bool] = ..., receive_friend_multi_host_invites: _Optional[bool] = ..., receive_friend_multi_host_application: _Optional[bool] = ..., block_this_multi_host_invites: _Optional[bool] = ..., block_this_multi_host_application: _Optional[bool] = ..., receive_not_friend_multi_host_invites: _Optional[bool] = ..., receive_not_friend_multi_host_application: _Optional[bool] = ..., allow_live_notice_of_friends: _Optional[bool] = ..., allow_friend_invites: _Optional[bool] = ..., allow_suggested_invites: _Optional[bool] = ..., allow_friend_invites_when_offlive: _Optional[bool] = ..., allow_user_cohost_suggestions: _Optional[bool] = ..., allow_missed_invitation_notice: _Optional[bool] = ..., allow_live_notice_of_suggested: _Optional[bool] = ..., allow_guest_request_during_cohost: _Optional[bool] = ..., allow_guest_apply_during_cohost: _Optional[bool] = ..., subtitle_setting: _Optional[_Union[SubtitleSettings, _Mapping]] = ...) -> None: ...

class AnchorMatchSettings(_message.Message):
    __slots__ = ("enable_ai_commentary",)
    ENABLE_AI_COMMENTARY_FIELD_NUMBER: _ClassVar[int]
    enable_ai_commentary: bool
    def __init__(self, enable_ai_commentary: _Optional[bool] = ...) -> None: ...

class AnchorPair(_message.Message):
    __slots__ = ("source_anchor_id", "target_anchor_id")
    SOURCE_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TARGET_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    source_anchor_id: int
    target_anchor_id: int
    def __init__(self, source_anchor_id: _Optional[int] = ..., target_anchor_id: _Optional[int] = ...) -> None: ...

class AnchorPanelLayoutTypeSetting(_message.Message):
    __slots__ = ("panel_layout_type", "max_position")
    PANEL_LAYOUT_TYPE_FIELD_NUMBER: _ClassVar[int]
    MAX_POSITION_FIELD_NUMBER: _ClassVar[int]
    panel_layout_type: int
    max_position: int
    def __init__(self, panel_layout_type: _Optional[int] = ..., max_position: _Optional[int] = ...) -> None: ...

class AnimationData(_message.Message):
    __slots__ = ("gecko_channel_name", "file_name", "height", "width", "right_offset")
    GECKO_CHANNEL_NAME_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    RIGHT_OFFSET_FIELD_NUMBER: _ClassVar[int]
    gecko_channel_name: str
    file_name: str
    height: int
    width: int
    right_offset: int
    def __init__(self, gecko_channel_name: _Optional[str] = ..., file_name: _Optional[str] = ..., height: _Optional[int] = ..., width: _Optional[int] = ..., right_offset: _Optional[int] = ...) -> None: ...

class ApplyBizContent(_message.Message):
    __slots__ = ("user",)
    USER_FIELD_NUMBER: _ClassVar[int]
    user: _base_pb2.User
    def __init__(self, user: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class ApplyContent(_message.Message):
    __slots__ = ("applier", "applier_link_mic_id", "applier_linker_session_id")
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    applier: Player
    applier_link_mic_id: str
    applier_linker_session_id: str
    def __init__(self, applier: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ..., applier_linker_session_id: _Optional[str] = ...) -> None: ...

class AtmosphereTagInfo(_message.Message):
    __slots__ = ("tag_type", "atmosphere_tags", "pin_atmosphere_tags")
    TAG_TYPE_FIELD_NUMBER: _ClassVar[int]
    ATMOSPHERE_TAGS_FIELD_NUMBER: _ClassVar[int]
    PIN_ATMOSPHERE_TAGS_FIELD_NUMBER: _ClassVar[int]
    tag_type: int
    atmosphere_tags: _containers.RepeatedCompositeFieldContainer[ProductAtmosphereTag]
    pin_atmosphere_tags: _containers.RepeatedCompositeFieldContainer[ProductAtmosphereTag]
    def __init__(self, tag_type: _Optional[int] = ..., atmosphere_tags: _Optional[_Iterable[_Union[ProductAtmosphereTag, _Mapping]]] = ..., pin_atmosphere_tags: _Optional[_Iterable[_Union[ProductAtmosphereTag, _Mapping]]] = ...) -> None: ...

class AvatarState(_message.Message):
    __slots__ = ("avatar_id",)
    AVATAR_ID_FIELD_NUMBER: _ClassVar[int]
    avatar_id: int
    def __init__(self, avatar_id: _Optional[int] = ...) -> None: ...

class AwardCardNotice(_message.Message):
    __slots__ = ("display_content", "awarded_users")
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    AWARDED_USERS_FIELD_NUMBER: _ClassVar[int]
    display_content: _base_pb2.CommonText
    awarded_users: _containers.RepeatedCompositeFieldContainer[BattleUserInfo]
    def __init__(self, display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., awarded_users: _Optional[_Iterable[_Union[BattleUserInfo, _Mapping]]] = ...) -> None: ...

class BackGroundImageState(_message.Message):
    __slots__ = ("sticker_id",)
    STICKER_ID_FIELD_NUMBER: _ClassVar[int]
    sticker_id: str
    def __init__(self, sticker_id: _Optional[str] = ...) -> None: ...

class Background(_message.Message):
    __slots__ = ("width", "height", "m_urls", "m_uri")
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    M_URLS_FIELD_NUMBER: _ClassVar[int]
    M_URI_FIELD_NUMBER: _ClassVar[int]
    width: int
    height: int
    m_urls: _containers.RepeatedScalarFieldContainer[str]
    m_uri: str
    def __init__(self, width: _Optional[int] = ..., height: _Optional[int] = ..., m_urls: _Optional[_Iterable[str]] = ..., m_uri: _Optional[str] = ...) -> None: ...

class BarrageEvent(_message.Message):
    __slots__ = ("event_name", "params")
    class ParamsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    EVENT_NAME_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    event_name: str
    params: _containers.ScalarMap[str, str]
    def __init__(self, event_name: _Optional[str] = ..., params: _Optional[_Mapping[str, str]] = ...) -> None: ...

class BarrageTypeEcomLiveParam(_message.Message):
    __slots__ = ("plp_params", "scene", "anchored_product_id", "anchored_label_key", "entrance_form", "anchored_product_source", "anchored_product_platform")
    PLP_PARAMS_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    ANCHORED_PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHORED_LABEL_KEY_FIELD_NUMBER: _ClassVar[int]
    ENTRANCE_FORM_FIELD_NUMBER: _ClassVar[int]
    ANCHORED_PRODUCT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    ANCHORED_PRODUCT_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    plp_params: str
    scene: str
    anchored_product_id: str
    anchored_label_key: str
    entrance_form: str
    anchored_product_source: str
    anchored_product_platform: int
    def __init__(self, plp_params: _Optional[str] = ..., scene: _Optional[str] = ..., anchored_product_id: _Optional[str] = ..., anchored_label_key: _Optional[str] = ..., entrance_form: _Optional[str] = ..., anchored_product_source: _Optional[str] = ..., anchored_product_platform: _Optional[int] = ...) -> None: ...

class BarrageTypeFansLevelParam(_message.Message):
    __slots__ = ("current_grade", "display_config", "user")
    CURRENT_GRADE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    current_grade: int
    display_config: int
    user: _base_pb2.User
    def __init__(self, current_grade: _Optional[int] = ..., display_config: _Optional[int] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class BarrageTypeGiftGalleryParam(_message.Message):
    __slots__ = ("from_user_id", "to_user_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ...) -> None: ...

class BarrageTypeSubscribeGiftParam(_message.Message):
    __slots__ = ("gift_sub_count", "show_gift_sub_count", "gift_source")
    GIFT_SUB_COUNT_FIELD_NUMBER: _ClassVar[int]
    SHOW_GIFT_SUB_COUNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    gift_sub_count: int
    show_gift_sub_count: bool
    gift_source: _enums_pb2.GiftSource.Enum
    def __init__(self, gift_sub_count: _Optional[int] = ..., show_gift_sub_count: _Optional[bool] = ..., gift_source: _Optional[_Union[_enums_pb2.GiftSource.Enum, str]] = ...) -> None: ...

class BarrageTypeUserGradeParam(_message.Message):
    __slots__ = ("current_grade", "display_config", "user_id", "user")
    CURRENT_GRADE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    current_grade: int
    display_config: int
    user_id: str
    user: _base_pb2.User
    def __init__(self, current_grade: _Optional[int] = ..., display_config: _Optional[int] = ..., user_id: _Optional[str] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class BattleAbTest(_message.Message):
    __slots__ = ("ab_test_type", "group")
    AB_TEST_TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ab_test_type: _enums_pb2.BattleAbTestType.Enum
    group: int
    def __init__(self, ab_test_type: _Optional[_Union[_enums_pb2.BattleAbTestType.Enum, str]] = ..., group: _Optional[int] = ...) -> None: ...

class BattleAbTestList(_message.Message):
    __slots__ = ("ab_test_list",)
    AB_TEST_LIST_FIELD_NUMBER: _ClassVar[int]
    ab_test_list: _containers.RepeatedCompositeFieldContainer[BattleAbTest]
    def __init__(self, ab_test_list: _Optional[_Iterable[_Union[BattleAbTest, _Mapping]]] = ...) -> None: ...

class BattleAbTestSetting(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: BattleAbTestList
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleAbTestList, _Mapping]] = ...) -> None: ...

class BattleBaseUserInfo(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb", "display_id", "room_id", "invitation_role")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITATION_ROLE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _base_pb2.ImageModel
    display_id: str
    room_id: int
    invitation_role: int
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., display_id: _Optional[str] = ..., room_id: _Optional[int] = ..., invitation_role: _Optional[int] = ...) -> None: ...

class BattleBonusConfig(_message.Message):
    __slots__ = ("preview_start_time", "preview_config", "target_config", "reward_config", "gift_amount_guide", "preview_start_timestamp", "preview_click_action_schema_url")
    class GiftAmountGuideEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: BattleTaskGiftAmountGuide
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleTaskGiftAmountGuide, _Mapping]] = ...) -> None: ...
    PREVIEW_START_TIME_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TARGET_CONFIG_FIELD_NUMBER: _ClassVar[int]
    REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    GIFT_AMOUNT_GUIDE_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_CLICK_ACTION_SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    preview_start_time: int
    preview_config: _containers.RepeatedCompositeFieldContainer[PreviewPeriod]
    target_config: TaskPeriodConfig
    reward_config: RewardPeriodConfig
    gift_amount_guide: _containers.MessageMap[int, BattleTaskGiftAmountGuide]
    preview_start_timestamp: int
    preview_click_action_schema_url: str
    def __init__(self, preview_start_time: _Optional[int] = ..., preview_config: _Optional[_Iterable[_Union[PreviewPeriod, _Mapping]]] = ..., target_config: _Optional[_Union[TaskPeriodConfig, _Mapping]] = ..., reward_config: _Optional[_Union[RewardPeriodConfig, _Mapping]] = ..., gift_amount_guide: _Optional[_Mapping[int, BattleTaskGiftAmountGuide]] = ..., preview_start_timestamp: _Optional[int] = ..., preview_click_action_schema_url: _Optional[str] = ...) -> None: ...

class BattleComboInfo(_message.Message):
    __slots__ = ("user_id", "combo_status", "combo_count", "combo_icon_url", "combo_type", "combo_rule_guide_schema", "user_id_str", "combo_count_str")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    COMBO_STATUS_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMBO_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    COMBO_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMBO_RULE_GUIDE_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_STR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    combo_status: int
    combo_count: int
    combo_icon_url: str
    combo_type: int
    combo_rule_guide_schema: str
    user_id_str: str
    combo_count_str: str
    def __init__(self, user_id: _Optional[int] = ..., combo_status: _Optional[int] = ..., combo_count: _Optional[int] = ..., combo_icon_url: _Optional[str] = ..., combo_type: _Optional[int] = ..., combo_rule_guide_schema: _Optional[str] = ..., user_id_str: _Optional[str] = ..., combo_count_str: _Optional[str] = ...) -> None: ...

class BattleDisplayConfig(_message.Message):
    __slots__ = ("threshold", "text", "diff_threshold", "diff_text", "exempt_strategy")
    THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    DIFF_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    DIFF_TEXT_FIELD_NUMBER: _ClassVar[int]
    EXEMPT_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    threshold: int
    text: str
    diff_threshold: int
    diff_text: str
    exempt_strategy: ExemptStrategy
    def __init__(self, threshold: _Optional[int] = ..., text: _Optional[str] = ..., diff_threshold: _Optional[int] = ..., diff_text: _Optional[str] = ..., exempt_strategy: _Optional[_Union[ExemptStrategy, _Mapping]] = ...) -> None: ...

class BattleEffect(_message.Message):
    __slots__ = ("type", "uid_list", "effect_extra")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UID_LIST_FIELD_NUMBER: _ClassVar[int]
    EFFECT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    type: str
    uid_list: _containers.RepeatedScalarFieldContainer[str]
    effect_extra: str
    def __init__(self, type: _Optional[str] = ..., uid_list: _Optional[_Iterable[str]] = ..., effect_extra: _Optional[str] = ...) -> None: ...

class BattleEffectInfos(_message.Message):
    __slots__ = ("effect_info_list", "effect_list_version")
    EFFECT_INFO_LIST_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LIST_VERSION_FIELD_NUMBER: _ClassVar[int]
    effect_info_list: _containers.RepeatedCompositeFieldContainer[BattleEffect]
    effect_list_version: int
    def __init__(self, effect_info_list: _Optional[_Iterable[_Union[BattleEffect, _Mapping]]] = ..., effect_list_version: _Optional[int] = ...) -> None: ...

class BattleFeatureFlags(_message.Message):
    __slots__ = ("enable_match_countdown_optimization", "hide_combo_count_on_start")
    ENABLE_MATCH_COUNTDOWN_OPTIMIZATION_FIELD_NUMBER: _ClassVar[int]
    HIDE_COMBO_COUNT_ON_START_FIELD_NUMBER: _ClassVar[int]
    enable_match_countdown_optimization: bool
    hide_combo_count_on_start: bool
    def __init__(self, enable_match_countdown_optimization: _Optional[bool] = ..., hide_combo_count_on_start: _Optional[bool] = ...) -> None: ...

class BattleGamePlayContent(_message.Message):
    __slots__ = ("battle_id", "group_channel_id", "team_member", "source_type", "invite_type")
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_MEMBER_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    battle_id: int
    group_channel_id: int
    team_member: _containers.RepeatedCompositeFieldContainer[TeamUser]
    source_type: int
    invite_type: int
    def __init__(self, battle_id: _Optional[int] = ..., group_channel_id: _Optional[int] = ..., team_member: _Optional[_Iterable[_Union[TeamUser, _Mapping]]] = ..., source_type: _Optional[int] = ..., invite_type: _Optional[int] = ...) -> None: ...

class BattleGamePlayContentUserInfo(_message.Message):
    __slots__ = ("user_id", "room_id", "invitation_role")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITATION_ROLE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    room_id: int
    invitation_role: int
    def __init__(self, user_id: _Optional[int] = ..., room_id: _Optional[int] = ..., invitation_role: _Optional[int] = ...) -> None: ...

class BattleInfo(_message.Message):
    __slots__ = ("info_type", "value")
    INFO_TYPE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    info_type: _enums_pb2.RivalExtraInfoBattleInfoBattleInfoType.Enum
    value: int
    def __init__(self, info_type: _Optional[_Union[_enums_pb2.RivalExtraInfoBattleInfoBattleInfoType.Enum, str]] = ..., value: _Optional[int] = ...) -> None: ...

class BattleInviteeGiftPermission(_message.Message):
    __slots__ = ("user_id", "gift_permission_type")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    gift_permission_type: int
    def __init__(self, user_id: _Optional[int] = ..., gift_permission_type: _Optional[int] = ...) -> None: ...

class BattlePrompt(_message.Message):
    __slots__ = ("prompt_key", "elems")
    PROMPT_KEY_FIELD_NUMBER: _ClassVar[int]
    ELEMS_FIELD_NUMBER: _ClassVar[int]
    prompt_key: str
    elems: _containers.RepeatedCompositeFieldContainer[BattlePromptElem]
    def __init__(self, prompt_key: _Optional[str] = ..., elems: _Optional[_Iterable[_Union[BattlePromptElem, _Mapping]]] = ...) -> None: ...

class BattlePromptElem(_message.Message):
    __slots__ = ("prompt_field", "value")
    PROMPT_FIELD_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    prompt_field: str
    value: str
    def __init__(self, prompt_field: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class BattleResult(_message.Message):
    __slots__ = ("user_id", "result", "score", "diamond_score", "enigma_score", "enigma_uv")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_SCORE_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_UV_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    result: _enums_pb2.BattleResultResult.Enum
    score: int
    diamond_score: int
    enigma_score: int
    enigma_uv: int
    def __init__(self, user_id: _Optional[int] = ..., result: _Optional[_Union[_enums_pb2.BattleResultResult.Enum, str]] = ..., score: _Optional[int] = ..., diamond_score: _Optional[int] = ..., enigma_score: _Optional[int] = ..., enigma_uv: _Optional[int] = ...) -> None: ...

class BattleRewardSettle(_message.Message):
    __slots__ = ("prompt", "status")
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    prompt: BattlePrompt
    status: _enums_pb2.BattleRewardSettleRewardStatus.Enum
    def __init__(self, prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., status: _Optional[_Union[_enums_pb2.BattleRewardSettleRewardStatus.Enum, str]] = ...) -> None: ...

class BattleRivalTag(_message.Message):
    __slots__ = ("bg_image", "icon_image", "content")
    BG_IMAGE_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    bg_image: _base_pb2.ImageModel
    icon_image: _base_pb2.ImageModel
    content: str
    def __init__(self, bg_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., content: _Optional[str] = ...) -> None: ...

class BattleSetting(_message.Message):
    __slots__ = ("battle_id", "start_time_ms", "duration", "channel_id", "status", "invite_type", "gift_mode_meta", "battle_type", "extra_duration_second", "end_time_ms", "scene", "source_type", "ice_showdown_setting", "gameplay_option", "gift_mode_meta_v2")
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    GIFT_MODE_META_FIELD_NUMBER: _ClassVar[int]
    BATTLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_DURATION_SECOND_FIELD_NUMBER: _ClassVar[int]
    END_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ICE_SHOWDOWN_SETTING_FIELD_NUMBER: _ClassVar[int]
    GAMEPLAY_OPTION_FIELD_NUMBER: _ClassVar[int]
    GIFT_MODE_META_V2_FIELD_NUMBER: _ClassVar[int]
    battle_id: int
    start_time_ms: int
    duration: int
    channel_id: int
    status: _enums_pb2.BattleSettingsBattleStatus.Enum
    invite_type: _enums_pb2.BattleInviteType.Enum
    gift_mode_meta: GiftModeMeta
    battle_type: _enums_pb2.BattleType.Enum
    extra_duration_second: int
    end_time_ms: int
    scene: _enums_pb2.BattleScene.Enum
    source_type: int
    ice_showdown_setting: _enums_pb2.IceShowdownSetting.Enum
    gameplay_option: _enums_pb2.MatchGameplayOption.Enum
    gift_mode_meta_v2: GiftModeMetaV2
    def __init__(self, battle_id: _Optional[int] = ..., start_time_ms: _Optional[int] = ..., duration: _Optional[int] = ..., channel_id: _Optional[int] = ..., status: _Optional[_Union[_enums_pb2.BattleSettingsBattleStatus.Enum, str]] = ..., invite_type: _Optional[_Union[_enums_pb2.BattleInviteType.Enum, str]] = ..., gift_mode_meta: _Optional[_Union[GiftModeMeta, _Mapping]] = ..., battle_type: _Optional[_Union[_enums_pb2.BattleType.Enum, str]] = ..., extra_duration_second: _Optional[int] = ..., end_time_ms: _Optional[int] = ..., scene: _Optional[_Union[_enums_pb2.BattleScene.Enum, str]] = ..., source_type: _Optional[int] = ..., ice_showdown_setting: _Optional[_Union[_enums_pb2.IceShowdownSetting.Enum, str]] = ..., gameplay_option: _Optional[_Union[_enums_pb2.MatchGameplayOption.Enum, str]] = ..., gift_mode_meta_v2: _Optional[_Union[GiftModeMetaV2, _Mapping]] = ...) -> None: ...

class BattleTaskGiftAmountGuide(_message.Message):
    __slots__ = ("guide_prompt", "prompt_type", "disappear_duration", "icon_image", "gift_image", "recommend_gift_id", "recommend_gift_count", "guide_content")
    GUIDE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISAPPEAR_DURATION_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    GIFT_IMAGE_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_GIFT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GUIDE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    guide_prompt: BattlePrompt
    prompt_type: int
    disappear_duration: int
    icon_image: _base_pb2.ImageModel
    gift_image: _base_pb2.ImageModel
    recommend_gift_id: int
    recommend_gift_count: int
    guide_content: _base_pb2.CommonText
    def __init__(self, guide_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., prompt_type: _Optional[int] = ..., disappear_duration: _Optional[int] = ..., icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., gift_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., recommend_gift_id: _Optional[int] = ..., recommend_gift_count: _Optional[int] = ..., guide_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class BattleTaskSettle(_message.Message):
    __slots__ = ("result", "reward_start_time", "reward_start_timestamp")
    RESULT_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIME_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    result: _enums_pb2.BattleTaskSettleResult.Enum
    reward_start_time: int
    reward_start_timestamp: int
    def __init__(self, result: _Optional[_Union[_enums_pb2.BattleTaskSettleResult.Enum, str]] = ..., reward_start_time: _Optional[int] = ..., reward_start_timestamp: _Optional[int] = ...) -> None: ...

class BattleTaskStart(_message.Message):
    __slots__ = ("config",)
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    config: BattleBonusConfig
    def __init__(self, config: _Optional[_Union[BattleBonusConfig, _Mapping]] = ...) -> None: ...

class BattleTaskUpdate(_message.Message):
    __slots__ = ("progress", "from_user_id", "prompt_key", "log_id")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PROMPT_KEY_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    progress: int
    from_user_id: int
    prompt_key: str
    log_id: str
    def __init__(self, progress: _Optional[int] = ..., from_user_id: _Optional[int] = ..., prompt_key: _Optional[str] = ..., log_id: _Optional[str] = ...) -> None: ...

class BattleTeamResult(_message.Message):
    __slots__ = ("team_id", "team_user", "result", "total_score", "total_enigma_score", "total_enigma_uv")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_USER_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_ENIGMA_UV_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    team_user: _containers.RepeatedCompositeFieldContainer[BattleTeamUser]
    result: int
    total_score: int
    total_enigma_score: int
    total_enigma_uv: int
    def __init__(self, team_id: _Optional[int] = ..., team_user: _Optional[_Iterable[_Union[BattleTeamUser, _Mapping]]] = ..., result: _Optional[int] = ..., total_score: _Optional[int] = ..., total_enigma_score: _Optional[int] = ..., total_enigma_uv: _Optional[int] = ...) -> None: ...

class BattleTeamUser(_message.Message):
    __slots__ = ("user_id", "score", "user_id_str", "enigma_score")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    score: int
    user_id_str: str
    enigma_score: int
    def __init__(self, user_id: _Optional[int] = ..., score: _Optional[int] = ..., user_id_str: _Optional[str] = ..., enigma_score: _Optional[int] = ...) -> None: ...

class BattleTeamUserArmies(_message.Message):
    __slots__ = ("team_id", "team_user", "team_total_score", "user_armies", "host_rank", "team_total_enigma_score", "team_total_enigma_uv", "host_visible_rank_from_team_id")
    class HostVisibleRankFromTeamIdEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_USER_FIELD_NUMBER: _ClassVar[int]
    TEAM_TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ARMIES_FIELD_NUMBER: _ClassVar[int]
    HOST_RANK_FIELD_NUMBER: _ClassVar[int]
    TEAM_TOTAL_ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    TEAM_TOTAL_ENIGMA_UV_FIELD_NUMBER: _ClassVar[int]
    HOST_VISIBLE_RANK_FROM_TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    team_user: _containers.RepeatedCompositeFieldContainer[BattleTeamUser]
    team_total_score: int
    user_armies: BattleUserArmies
    host_rank: int
    team_total_enigma_score: int
    team_total_enigma_uv: int
    host_visible_rank_from_team_id: _containers.ScalarMap[int, int]
    def __init__(self, team_id: _Optional[int] = ..., team_user: _Optional[_Iterable[_Union[BattleTeamUser, _Mapping]]] = ..., team_total_score: _Optional[int] = ..., user_armies: _Optional[_Union[BattleUserArmies, _Mapping]] = ..., host_rank: _Optional[int] = ..., team_total_enigma_score: _Optional[int] = ..., team_total_enigma_uv: _Optional[int] = ..., host_visible_rank_from_team_id: _Optional[_Mapping[int, int]] = ...) -> None: ...

class BattleUserArmies(_message.Message):
    __slots__ = ("user_armies", "hostscore", "anchor_id_str", "host_enigma_score", "host_enigma_uv")
    USER_ARMIES_FIELD_NUMBER: _ClassVar[int]
    HOSTSCORE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    HOST_ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    HOST_ENIGMA_UV_FIELD_NUMBER: _ClassVar[int]
    user_armies: _containers.RepeatedCompositeFieldContainer[BattleUserArmy]
    hostscore: int
    anchor_id_str: str
    host_enigma_score: int
    host_enigma_uv: int
    def __init__(self, user_armies: _Optional[_Iterable[_Union[BattleUserArmy, _Mapping]]] = ..., hostscore: _Optional[int] = ..., anchor_id_str: _Optional[str] = ..., host_enigma_score: _Optional[int] = ..., host_enigma_uv: _Optional[int] = ...) -> None: ...

class BattleUserArmy(_message.Message):
    __slots__ = ("user_id", "score", "nickname", "avatar_thumb", "diamond_score", "user_id_str", "enigma_score", "is_enigma")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_SCORE_FIELD_NUMBER: _ClassVar[int]
    IS_ENIGMA_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    score: int
    nickname: str
    avatar_thumb: _base_pb2.ImageModel
    diamond_score: int
    user_id_str: str
    enigma_score: int
    is_enigma: bool
    def __init__(self, user_id: _Optional[int] = ..., score: _Optional[int] = ..., nickname: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., diamond_score: _Optional[int] = ..., user_id_str: _Optional[str] = ..., enigma_score: _Optional[int] = ..., is_enigma: _Optional[bool] = ...) -> None: ...

class BattleUserInfo(_message.Message):
    __slots__ = ("user", "tags")
    USER_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    user: BattleBaseUserInfo
    tags: _containers.RepeatedCompositeFieldContainer[BattleRivalTag]
    def __init__(self, user: _Optional[_Union[BattleBaseUserInfo, _Mapping]] = ..., tags: _Optional[_Iterable[_Union[BattleRivalTag, _Mapping]]] = ...) -> None: ...

class BattleUserInfoWrapper(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: BattleUserInfo
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleUserInfo, _Mapping]] = ...) -> None: ...

class BattleUserSettings(_message.Message):
    __slots__ = ("is_turn_on", "accept_not_follower_invite", "allow_gift_to_other_anchors")
    IS_TURN_ON_FIELD_NUMBER: _ClassVar[int]
    ACCEPT_NOT_FOLLOWER_INVITE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_GIFT_TO_OTHER_ANCHORS_FIELD_NUMBER: _ClassVar[int]
    is_turn_on: bool
    accept_not_follower_invite: bool
    allow_gift_to_other_anchors: bool
    def __init__(self, is_turn_on: _Optional[bool] = ..., accept_not_follower_invite: _Optional[bool] = ..., allow_gift_to_other_anchors: _Optional[bool] = ...) -> None: ...

class BestTeammateRelation(_message.Message):
    __slots__ = ("user_id", "best_teammate_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    BEST_TEAMMATE_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    best_teammate_id: int
    def __init__(self, user_id: _Optional[int] = ..., best_teammate_id: _Optional[int] = ...) -> None: ...

class BillboardDisplayResult(_message.Message):
    __slots__ = ("billboard_type", "billboard_id", "display_result")
    BILLBOARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_RESULT_FIELD_NUMBER: _ClassVar[int]
    billboard_type: int
    billboard_id: str
    display_result: int
    def __init__(self, billboard_type: _Optional[int] = ..., billboard_id: _Optional[str] = ..., display_result: _Optional[int] = ...) -> None: ...

class BillboardInfo(_message.Message):
    __slots__ = ("billboard_type", "billboard_ids", "source_from", "born_time_ms", "billboard_version", "da_info")
    class DaInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    BILLBOARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_IDS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FROM_FIELD_NUMBER: _ClassVar[int]
    BORN_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_VERSION_FIELD_NUMBER: _ClassVar[int]
    DA_INFO_FIELD_NUMBER: _ClassVar[int]
    billboard_type: int
    billboard_ids: _containers.RepeatedScalarFieldContainer[str]
    source_from: int
    born_time_ms: str
    billboard_version: int
    da_info: _containers.ScalarMap[str, str]
    def __init__(self, billboard_type: _Optional[int] = ..., billboard_ids: _Optional[_Iterable[str]] = ..., source_from: _Optional[int] = ..., born_time_ms: _Optional[str] = ..., billboard_version: _Optional[int] = ..., da_info: _Optional[_Mapping[str, str]] = ...) -> None: ...

class BizLayoutState(_message.Message):
    __slots__ = ("multi_guest_biz_layout_extra", "co_host_biz_layout_extra")
    MULTI_GUEST_BIZ_LAYOUT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    CO_HOST_BIZ_LAYOUT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    multi_guest_biz_layout_extra: MultiGuestBizLayoutExtra
    co_host_biz_layout_extra: CoHostBizLayoutExtra
    def __init__(self, multi_guest_biz_layout_extra: _Optional[_Union[MultiGuestBizLayoutExtra, _Mapping]] = ..., co_host_biz_layout_extra: _Optional[_Union[CoHostBizLayoutExtra, _Mapping]] = ...) -> None: ...

class BizSpotExtra(_message.Message):
    __slots__ = ("multi_guest_biz_spot_extra", "co_host_biz_spot_extra")
    MULTI_GUEST_BIZ_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    CO_HOST_BIZ_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    multi_guest_biz_spot_extra: MultiGuestBizSpotExtra
    co_host_biz_spot_extra: CoHostBizSpotExtra
    def __init__(self, multi_guest_biz_spot_extra: _Optional[_Union[MultiGuestBizSpotExtra, _Mapping]] = ..., co_host_biz_spot_extra: _Optional[_Union[CoHostBizSpotExtra, _Mapping]] = ...) -> None: ...

class BizSpotInfo(_message.Message):
    __slots__ = ("spot_id", "pos_identity", "biz_spot_extra")
    SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    POS_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    BIZ_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    spot_id: int
    pos_identity: PosIdentity
    biz_spot_extra: BizSpotExtra
    def __init__(self, spot_id: _Optional[int] = ..., pos_identity: _Optional[_Union[PosIdentity, _Mapping]] = ..., biz_spot_extra: _Optional[_Union[BizSpotExtra, _Mapping]] = ...) -> None: ...

class BoostCard(_message.Message):
    __slots__ = ("m_card_id", "task_source", "task_id")
    M_CARD_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_SOURCE_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    m_card_id: int
    task_source: int
    task_id: int
    def __init__(self, m_card_id: _Optional[int] = ..., task_source: _Optional[int] = ..., task_id: _Optional[int] = ...) -> None: ...

class BusinessContent(_message.Message):
    __slots__ = ("over_length", "multi_live_content", "cohost_content")
    OVER_LENGTH_FIELD_NUMBER: _ClassVar[int]
    MULTI_LIVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    COHOST_CONTENT_FIELD_NUMBER: _ClassVar[int]
    over_length: int
    multi_live_content: MultiLiveContent
    cohost_content: CohostContent
    def __init__(self, over_length: _Optional[int] = ..., multi_live_content: _Optional[_Union[MultiLiveContent, _Mapping]] = ..., cohost_content: _Optional[_Union[CohostContent, _Mapping]] = ...) -> None: ...

class ByteRtcExtInfo(_message.Message):
    __slots__ = ("default_signaling_server_first",)
    DEFAULT_SIGNALING_SERVER_FIRST_FIELD_NUMBER: _ClassVar[int]
    default_signaling_server_first: int
    def __init__(self, default_signaling_server_first: _Optional[int] = ...) -> None: ...

class CampaignBannerDisplay(_message.Message):
    __slots__ = ("image_url", "campaign_banner_is_display", "source_from", "born_time_ms", "billboard_version", "da_info")
    class DaInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_BANNER_IS_DISPLAY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FROM_FIELD_NUMBER: _ClassVar[int]
    BORN_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_VERSION_FIELD_NUMBER: _ClassVar[int]
    DA_INFO_FIELD_NUMBER: _ClassVar[int]
    image_url: str
    campaign_banner_is_display: bool
    source_from: int
    born_time_ms: str
    billboard_version: int
    da_info: _containers.ScalarMap[str, str]
    def __init__(self, image_url: _Optional[str] = ..., campaign_banner_is_display: _Optional[bool] = ..., source_from: _Optional[int] = ..., born_time_ms: _Optional[str] = ..., billboard_version: _Optional[int] = ..., da_info: _Optional[_Mapping[str, str]] = ...) -> None: ...

class CampaignBannerDisplayResult(_message.Message):
    __slots__ = ("campaign_banner_display_result",)
    CAMPAIGN_BANNER_DISPLAY_RESULT_FIELD_NUMBER: _ClassVar[int]
    campaign_banner_display_result: int
    def __init__(self, campaign_banner_display_result: _Optional[int] = ...) -> None: ...

class CancelApplyContent(_message.Message):
    __slots__ = ("applier", "applier_link_mic_id", "applier_linker_session_id")
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    applier: Player
    applier_link_mic_id: str
    applier_linker_session_id: str
    def __init__(self, applier: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ..., applier_linker_session_id: _Optional[str] = ...) -> None: ...

class CancelInviteContent(_message.Message):
    __slots__ = ("invitor", "invitor_link_mic_id", "invitee_link_mic_id", "invite_seq_id", "invitee", "invitee_linker_session_id")
    INVITOR_FIELD_NUMBER: _ClassVar[int]
    INVITOR_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_SEQ_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    invitor: Player
    invitor_link_mic_id: str
    invitee_link_mic_id: str
    invite_seq_id: int
    invitee: Player
    invitee_linker_session_id: str
    def __init__(self, invitor: _Optional[_Union[Player, _Mapping]] = ..., invitor_link_mic_id: _Optional[str] = ..., invitee_link_mic_id: _Optional[str] = ..., invite_seq_id: _Optional[int] = ..., invitee: _Optional[_Union[Player, _Mapping]] = ..., invitee_linker_session_id: _Optional[str] = ...) -> None: ...

class CancelJoinGroupContent(_message.Message):
    __slots__ = ("leaver", "operator", "type", "group_user")
    LEAVER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    leaver: _containers.RepeatedCompositeFieldContainer[GroupPlayer]
    operator: GroupPlayer
    type: _enums_pb2.JoinType.Enum
    group_user: GroupChannelAllUser
    def __init__(self, leaver: _Optional[_Iterable[_Union[GroupPlayer, _Mapping]]] = ..., operator: _Optional[_Union[GroupPlayer, _Mapping]] = ..., type: _Optional[_Union[_enums_pb2.JoinType.Enum, str]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ...) -> None: ...

class CapsuleBizParams(_message.Message):
    __slots__ = ("cohost", "random_gift", "effect_params", "comment_flagged_prompt", "multi_guest_invite_guide", "anchor_pin_perk", "gaming_moderators_comment_guide", "comment_mute_rule_prompt", "comment_flagged_prompt_for_new_user", "moderator_guide_info", "multi_guest_apply_guide", "ecom")
    COHOST_FIELD_NUMBER: _ClassVar[int]
    RANDOM_GIFT_FIELD_NUMBER: _ClassVar[int]
    EFFECT_PARAMS_FIELD_NUMBER: _ClassVar[int]
    COMMENT_FLAGGED_PROMPT_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_INVITE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PIN_PERK_FIELD_NUMBER: _ClassVar[int]
    GAMING_MODERATORS_COMMENT_GUIDE_FIELD_NUMBER: _ClassVar[int]
    COMMENT_MUTE_RULE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    COMMENT_FLAGGED_PROMPT_FOR_NEW_USER_FIELD_NUMBER: _ClassVar[int]
    MODERATOR_GUIDE_INFO_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_APPLY_GUIDE_FIELD_NUMBER: _ClassVar[int]
    ECOM_FIELD_NUMBER: _ClassVar[int]
    cohost: CapsuleBizParamsCohost
    random_gift: CapsuleBizParamsRandomGift
    effect_params: CapsuleBizParamsNewAnchorEffect
    comment_flagged_prompt: CapsuleBizParamsCommentFlaggedPrompt
    multi_guest_invite_guide: CapsuleBizParamsMultiGuestInviteGuide
    anchor_pin_perk: CapsuleBizParamsAnchorPinPerk
    gaming_moderators_comment_guide: CapsuleBizParamsGamingModeratorsCommentGuide
    comment_mute_rule_prompt: CapsuleBizParamsCommentMuteRulePrompt
    comment_flagged_prompt_for_new_user: CapsuleBizParamsCommentFlaggedPromptForNewUser
    moderator_guide_info: CapsuleBizParamsModeratorGuide
    multi_guest_apply_guide: CapsuleBizParamsMultiGuestApplyGuide
    ecom: CapsuleBizParamsEcom
    def __init__(self, cohost: _Optional[_Union[CapsuleBizParamsCohost, _Mapping]] = ..., random_gift: _Optional[_Union[CapsuleBizParamsRandomGift, _Mapping]] = ..., effect_params: _Optional[_Union[CapsuleBizParamsNewAnchorEffect, _Mapping]] = ..., comment_flagged_prompt: _Optional[_Union[CapsuleBizParamsCommentFlaggedPrompt, _Mapping]] = ..., multi_guest_invite_guide: _Optional[_Union[CapsuleBizParamsMultiGuestInviteGuide, _Mapping]] = ..., anchor_pin_perk: _Optional[_Union[CapsuleBizParamsAnchorPinPerk, _Mapping]] = ..., gaming_moderators_comment_guide: _Optional[_Union[CapsuleBizParamsGamingModeratorsCommentGuide, _Mapping]] = ..., comment_mute_rule_prompt: _Optional[_Union[CapsuleBizParamsCommentMuteRulePrompt, _Mapping]] = ..., comment_flagged_prompt_for_new_user: _Optional[_Union[CapsuleBizParamsCommentFlaggedPromptForNewUser, _Mapping]] = ..., moderator_guide_info: _Optional[_Union[CapsuleBizParamsModeratorGuide, _Mapping]] = ..., multi_guest_apply_guide: _Optional[_Union[CapsuleBizParamsMultiGuestApplyGuide, _Mapping]] = ..., ecom: _Optional[_Union[CapsuleBizParamsEcom, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsAnchorPinPerk(_message.Message):
    __slots__ = ("pin_id", "pin_card_type", "template_id")
    PIN_ID_FIELD_NUMBER: _ClassVar[int]
    PIN_CARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    pin_id: int
    pin_card_type: int
    template_id: str
    def __init__(self, pin_id: _Optional[int] = ..., pin_card_type: _Optional[int] = ..., template_id: _Optional[str] = ...) -> None: ...

class CapsuleBizParamsCohost(_message.Message):
    __slots__ = ("available_friend_number", "is_followed_by_rival", "rival_user", "type", "invitee_model_prediction_data", "invitee_room_id", "invitee_inner_channel_id", "invitee_user_info", "is_friend", "sub_type", "rival_vote_count", "anchor_class_label", "rival_class_label")
    AVAILABLE_FRIEND_NUMBER_FIELD_NUMBER: _ClassVar[int]
    IS_FOLLOWED_BY_RIVAL_FIELD_NUMBER: _ClassVar[int]
    RIVAL_USER_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITEE_MODEL_PREDICTION_DATA_FIELD_NUMBER: _ClassVar[int]
    INVITEE_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_INNER_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    IS_FRIEND_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    RIVAL_VOTE_COUNT_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_CLASS_LABEL_FIELD_NUMBER: _ClassVar[int]
    RIVAL_CLASS_LABEL_FIELD_NUMBER: _ClassVar[int]
    available_friend_number: int
    is_followed_by_rival: bool
    rival_user: _base_pb2.User
    type: str
    invitee_model_prediction_data: UserModelPredictionData
    invitee_room_id: int
    invitee_inner_channel_id: int
    invitee_user_info: _base_pb2.User
    is_friend: bool
    sub_type: str
    rival_vote_count: str
    anchor_class_label: GiftGalleryBadgeSection
    rival_class_label: GiftGalleryBadgeSection
    def __init__(self, available_friend_number: _Optional[int] = ..., is_followed_by_rival: _Optional[bool] = ..., rival_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., type: _Optional[str] = ..., invitee_model_prediction_data: _Optional[_Union[UserModelPredictionData, _Mapping]] = ..., invitee_room_id: _Optional[int] = ..., invitee_inner_channel_id: _Optional[int] = ..., invitee_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., is_friend: _Optional[bool] = ..., sub_type: _Optional[str] = ..., rival_vote_count: _Optional[str] = ..., anchor_class_label: _Optional[_Union[GiftGalleryBadgeSection, _Mapping]] = ..., rival_class_label: _Optional[_Union[GiftGalleryBadgeSection, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsCommentFlaggedPrompt(_message.Message):
    __slots__ = ("trigger",)
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    trigger: int
    def __init__(self, trigger: _Optional[int] = ...) -> None: ...

class CapsuleBizParamsCommentFlaggedPromptForNewUser(_message.Message):
    __slots__ = ("trigger", "comment_ids")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    COMMENT_IDS_FIELD_NUMBER: _ClassVar[int]
    trigger: int
    comment_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, trigger: _Optional[int] = ..., comment_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class CapsuleBizParamsCommentMuteRulePrompt(_message.Message):
    __slots__ = ("content", "user_cnt")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_CNT_FIELD_NUMBER: _ClassVar[int]
    content: str
    user_cnt: int
    def __init__(self, content: _Optional[str] = ..., user_cnt: _Optional[int] = ...) -> None: ...

class CapsuleBizParamsEcom(_message.Message):
    __slots__ = ("event_tracking",)
    EVENT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    event_tracking: CapsuleBizParamsEcomEventTracking
    def __init__(self, event_tracking: _Optional[_Union[CapsuleBizParamsEcomEventTracking, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsEcomEventTracking(_message.Message):
    __slots__ = ("ecom_recomm_id", "ecom_recomm_trigger")
    ECOM_RECOMM_ID_FIELD_NUMBER: _ClassVar[int]
    ECOM_RECOMM_TRIGGER_FIELD_NUMBER: _ClassVar[int]
    ecom_recomm_id: str
    ecom_recomm_trigger: str
    def __init__(self, ecom_recomm_id: _Optional[str] = ..., ecom_recomm_trigger: _Optional[str] = ...) -> None: ...

class CapsuleBizParamsGamingModeratorsCommentGuide(_message.Message):
    __slots__ = ("user", "reply_msg_text", "recommend_text", "rule_id", "action")
    USER_FIELD_NUMBER: _ClassVar[int]
    REPLY_MSG_TEXT_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_TEXT_FIELD_NUMBER: _ClassVar[int]
    RULE_ID_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    user: _base_pb2.User
    reply_msg_text: _base_pb2.CommonText
    recommend_text: RecommendComment
    rule_id: int
    action: GameAction
    def __init__(self, user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., reply_msg_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., recommend_text: _Optional[_Union[RecommendComment, _Mapping]] = ..., rule_id: _Optional[int] = ..., action: _Optional[_Union[GameAction, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsModeratorGuide(_message.Message):
    __slots__ = ("is_gift_moderator", "is_interactive_moderator", "is_tool_moderator", "hv_user", "welcome_msg", "recommend_sensitive_words")
    IS_GIFT_MODERATOR_FIELD_NUMBER: _ClassVar[int]
    IS_INTERACTIVE_MODERATOR_FIELD_NUMBER: _ClassVar[int]
    IS_TOOL_MODERATOR_FIELD_NUMBER: _ClassVar[int]
    HV_USER_FIELD_NUMBER: _ClassVar[int]
    WELCOME_MSG_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_SENSITIVE_WORDS_FIELD_NUMBER: _ClassVar[int]
    is_gift_moderator: bool
    is_interactive_moderator: bool
    is_tool_moderator: bool
    hv_user: _base_pb2.User
    welcome_msg: _base_pb2.CommonText
    recommend_sensitive_words: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, is_gift_moderator: _Optional[bool] = ..., is_interactive_moderator: _Optional[bool] = ..., is_tool_moderator: _Optional[bool] = ..., hv_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., welcome_msg: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., recommend_sensitive_words: _Optional[_Iterable[str]] = ...) -> None: ...

class CapsuleBizParamsMultiGuestApplyGuide(_message.Message):
    __slots__ = ("apply_user", "display_strategy", "linkmic_audience_apply_notice_reason", "notice_type", "apply_notice_guide")
    APPLY_USER_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_AUDIENCE_APPLY_NOTICE_REASON_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    APPLY_NOTICE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    apply_user: _base_pb2.User
    display_strategy: int
    linkmic_audience_apply_notice_reason: str
    notice_type: int
    apply_notice_guide: LinkmicAudienceApplyGuide
    def __init__(self, apply_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., display_strategy: _Optional[int] = ..., linkmic_audience_apply_notice_reason: _Optional[str] = ..., notice_type: _Optional[int] = ..., apply_notice_guide: _Optional[_Union[LinkmicAudienceApplyGuide, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsMultiGuestInviteGuide(_message.Message):
    __slots__ = ("invitee_user", "display_strategy", "linkmic_audience_invite_notice_reason", "notice_type", "turn_on_guide", "notice_guide", "group_chat_member_invite_guide")
    INVITEE_USER_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_AUDIENCE_INVITE_NOTICE_REASON_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    TURN_ON_GUIDE_FIELD_NUMBER: _ClassVar[int]
    NOTICE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHAT_MEMBER_INVITE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    invitee_user: _base_pb2.User
    display_strategy: int
    linkmic_audience_invite_notice_reason: str
    notice_type: int
    turn_on_guide: LinkMicAudienceTurnOnGuide
    notice_guide: LinkMicAudienceInviteGuide
    group_chat_member_invite_guide: LinkmicAudienceInviteGroupChatMemberGuide
    def __init__(self, invitee_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., display_strategy: _Optional[int] = ..., linkmic_audience_invite_notice_reason: _Optional[str] = ..., notice_type: _Optional[int] = ..., turn_on_guide: _Optional[_Union[LinkMicAudienceTurnOnGuide, _Mapping]] = ..., notice_guide: _Optional[_Union[LinkMicAudienceInviteGuide, _Mapping]] = ..., group_chat_member_invite_guide: _Optional[_Union[LinkmicAudienceInviteGroupChatMemberGuide, _Mapping]] = ...) -> None: ...

class CapsuleBizParamsNewAnchorEffect(_message.Message):
    __slots__ = ("effect_panel", "resource_id", "category_id", "tab_key")
    EFFECT_PANEL_FIELD_NUMBER: _ClassVar[int]
    RESOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    TAB_KEY_FIELD_NUMBER: _ClassVar[int]
    effect_panel: str
    resource_id: str
    category_id: str
    tab_key: str
    def __init__(self, effect_panel: _Optional[str] = ..., resource_id: _Optional[str] = ..., category_id: _Optional[str] = ..., tab_key: _Optional[str] = ...) -> None: ...

class CapsuleBizParamsRandomGift(_message.Message):
    __slots__ = ("round", "effect_name_key", "gift", "type", "filter_host")
    ROUND_FIELD_NUMBER: _ClassVar[int]
    EFFECT_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    FILTER_HOST_FIELD_NUMBER: _ClassVar[int]
    round: int
    effect_name_key: str
    gift: _base_pb2.Gift
    type: int
    filter_host: bool
    def __init__(self, round: _Optional[int] = ..., effect_name_key: _Optional[str] = ..., gift: _Optional[_Union[_base_pb2.Gift, _Mapping]] = ..., type: _Optional[int] = ..., filter_host: _Optional[bool] = ...) -> None: ...

class CaptionContent(_message.Message):
    __slots__ = ("lang", "content")
    LANG_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    lang: str
    content: str
    def __init__(self, lang: _Optional[str] = ..., content: _Optional[str] = ...) -> None: ...

class CardObtainGuide(_message.Message):
    __slots__ = ("not_in_use",)
    NOT_IN_USE_FIELD_NUMBER: _ClassVar[int]
    not_in_use: int
    def __init__(self, not_in_use: _Optional[int] = ...) -> None: ...

class CoHostBizLayoutExtra(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CoHostBizSpotExtra(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CohostAbInfo(_message.Message):
    __slots__ = ("live_match_button_opt", "is_cohost_multiguest", "is_match_playbook_enabled", "is_cohost_during_multiguest_enabled", "is_match_playbook_optimisation_enabled")
    LIVE_MATCH_BUTTON_OPT_FIELD_NUMBER: _ClassVar[int]
    IS_COHOST_MULTIGUEST_FIELD_NUMBER: _ClassVar[int]
    IS_MATCH_PLAYBOOK_ENABLED_FIELD_NUMBER: _ClassVar[int]
    IS_COHOST_DURING_MULTIGUEST_ENABLED_FIELD_NUMBER: _ClassVar[int]
    IS_MATCH_PLAYBOOK_OPTIMISATION_ENABLED_FIELD_NUMBER: _ClassVar[int]
    live_match_button_opt: bool
    is_cohost_multiguest: bool
    is_match_playbook_enabled: bool
    is_cohost_during_multiguest_enabled: bool
    is_match_playbook_optimisation_enabled: bool
    def __init__(self, live_match_button_opt: _Optional[bool] = ..., is_cohost_multiguest: _Optional[bool] = ..., is_match_playbook_enabled: _Optional[bool] = ..., is_cohost_during_multiguest_enabled: _Optional[bool] = ..., is_match_playbook_optimisation_enabled: _Optional[bool] = ...) -> None: ...

class CohostAbTest(_message.Message):
    __slots__ = ("ab_test_type", "group")
    AB_TEST_TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_FIELD_NUMBER: _ClassVar[int]
    ab_test_type: _enums_pb2.CohostAbTestType.Enum
    group: int
    def __init__(self, ab_test_type: _Optional[_Union[_enums_pb2.CohostAbTestType.Enum, str]] = ..., group: _Optional[int] = ...) -> None: ...

class CohostAbTestList(_message.Message):
    __slots__ = ("ab_test_list",)
    AB_TEST_LIST_FIELD_NUMBER: _ClassVar[int]
    ab_test_list: _containers.RepeatedCompositeFieldContainer[CohostAbTest]
    def __init__(self, ab_test_list: _Optional[_Iterable[_Union[CohostAbTest, _Mapping]]] = ...) -> None: ...

class CohostAbTestSetting(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: CohostAbTestList
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CohostAbTestList, _Mapping]] = ...) -> None: ...

class CohostContent(_message.Message):
    __slots__ = ("join_group_biz_content", "permit_join_group_biz_content", "list_change_biz_content", "join_group_direct_biz_content")
    JOIN_GROUP_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_JOIN_GROUP_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LIST_CHANGE_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_GROUP_DIRECT_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    join_group_biz_content: JoinGroupBizContent
    permit_join_group_biz_content: PermitJoinGroupBizContent
    list_change_biz_content: ListChangeBizContent
    join_group_direct_biz_content: JoinGroupDirectBizContent
    def __init__(self, join_group_biz_content: _Optional[_Union[JoinGroupBizContent, _Mapping]] = ..., permit_join_group_biz_content: _Optional[_Union[PermitJoinGroupBizContent, _Mapping]] = ..., list_change_biz_content: _Optional[_Union[ListChangeBizContent, _Mapping]] = ..., join_group_direct_biz_content: _Optional[_Union[JoinGroupDirectBizContent, _Mapping]] = ...) -> None: ...

class CohostContentGuideInfo(_message.Message):
    __slots__ = ("recommended_battle_type",)
    RECOMMENDED_BATTLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    recommended_battle_type: int
    def __init__(self, recommended_battle_type: _Optional[int] = ...) -> None: ...

class CohostListChangeContent(_message.Message):
    __slots__ = ("users",)
    USERS_FIELD_NUMBER: _ClassVar[int]
    users: _containers.RepeatedCompositeFieldContainer[CohostListUser]
    def __init__(self, users: _Optional[_Iterable[_Union[CohostListUser, _Mapping]]] = ...) -> None: ...

class CohostListUser(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb", "linked_time", "play_type", "room_id", "linkmic_user_status", "link_remaining_time", "permission_type", "display_id", "follow_status", "is_low_version", "rival_user_id", "rival_room_id", "is_initiator", "linkmic_id_str", "best_teammate_uid", "has_topic_perm", "inner_channel_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    PLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_USER_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINK_REMAINING_TIME_FIELD_NUMBER: _ClassVar[int]
    PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_LOW_VERSION_FIELD_NUMBER: _ClassVar[int]
    RIVAL_USER_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    IS_INITIATOR_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    BEST_TEAMMATE_UID_FIELD_NUMBER: _ClassVar[int]
    HAS_TOPIC_PERM_FIELD_NUMBER: _ClassVar[int]
    INNER_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _base_pb2.ImageModel
    linked_time: int
    play_type: _enums_pb2.LinkmicPlayType.Enum
    room_id: int
    linkmic_user_status: _enums_pb2.LinkmicUserStatus.Enum
    link_remaining_time: int
    permission_type: _enums_pb2.CoHostPermissoinType.Enum
    display_id: str
    follow_status: int
    is_low_version: bool
    rival_user_id: int
    rival_room_id: int
    is_initiator: bool
    linkmic_id_str: str
    best_teammate_uid: int
    has_topic_perm: bool
    inner_channel_id: int
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., linked_time: _Optional[int] = ..., play_type: _Optional[_Union[_enums_pb2.LinkmicPlayType.Enum, str]] = ..., room_id: _Optional[int] = ..., linkmic_user_status: _Optional[_Union[_enums_pb2.LinkmicUserStatus.Enum, str]] = ..., link_remaining_time: _Optional[int] = ..., permission_type: _Optional[_Union[_enums_pb2.CoHostPermissoinType.Enum, str]] = ..., display_id: _Optional[str] = ..., follow_status: _Optional[int] = ..., is_low_version: _Optional[bool] = ..., rival_user_id: _Optional[int] = ..., rival_room_id: _Optional[int] = ..., is_initiator: _Optional[bool] = ..., linkmic_id_str: _Optional[str] = ..., best_teammate_uid: _Optional[int] = ..., has_topic_perm: _Optional[bool] = ..., inner_channel_id: _Optional[int] = ...) -> None: ...

class CohostMode(_message.Message):
    __slots__ = ("is_take_the_stage_v2_supported", "highest_take_the_stage_version_supported")
    IS_TAKE_THE_STAGE_V2_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    HIGHEST_TAKE_THE_STAGE_VERSION_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    is_take_the_stage_v2_supported: bool
    highest_take_the_stage_version_supported: int
    def __init__(self, is_take_the_stage_v2_supported: _Optional[bool] = ..., highest_take_the_stage_version_supported: _Optional[int] = ...) -> None: ...

class CohostStreamConfig(_message.Message):
    __slots__ = ("screen_share_stream_id",)
    SCREEN_SHARE_STREAM_ID_FIELD_NUMBER: _ClassVar[int]
    screen_share_stream_id: str
    def __init__(self, screen_share_stream_id: _Optional[str] = ...) -> None: ...

class CohostTopic(_message.Message):
    __slots__ = ("id", "title_key", "title_text", "liked", "total_heat", "total_rivals", "rivals_avatar")
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_KEY_FIELD_NUMBER: _ClassVar[int]
    TITLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    LIKED_FIELD_NUMBER: _ClassVar[int]
    TOTAL_HEAT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_RIVALS_FIELD_NUMBER: _ClassVar[int]
    RIVALS_AVATAR_FIELD_NUMBER: _ClassVar[int]
    id: int
    title_key: str
    title_text: str
    liked: bool
    total_heat: int
    total_rivals: int
    rivals_avatar: _containers.RepeatedCompositeFieldContainer[_base_pb2.ImageModel]
    def __init__(self, id: _Optional[int] = ..., title_key: _Optional[str] = ..., title_text: _Optional[str] = ..., liked: _Optional[bool] = ..., total_heat: _Optional[int] = ..., total_rivals: _Optional[int] = ..., rivals_avatar: _Optional[_Iterable[_Union[_base_pb2.ImageModel, _Mapping]]] = ...) -> None: ...

class CohostTypeLayoutExtra(_message.Message):
    __slots__ = ("is_zoom_layout", "offset_y", "scene", "local_layout_only", "is_enlarge_mode", "disable_match_component", "rematch_spot_id")
    IS_ZOOM_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    OFFSET_Y_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    LOCAL_LAYOUT_ONLY_FIELD_NUMBER: _ClassVar[int]
    IS_ENLARGE_MODE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_MATCH_COMPONENT_FIELD_NUMBER: _ClassVar[int]
    REMATCH_SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    is_zoom_layout: int
    offset_y: int
    scene: int
    local_layout_only: bool
    is_enlarge_mode: int
    disable_match_component: bool
    rematch_spot_id: int
    def __init__(self, is_zoom_layout: _Optional[int] = ..., offset_y: _Optional[int] = ..., scene: _Optional[int] = ..., local_layout_only: _Optional[bool] = ..., is_enlarge_mode: _Optional[int] = ..., disable_match_component: _Optional[bool] = ..., rematch_spot_id: _Optional[int] = ...) -> None: ...

class CohostTypeLayoutNonSeiExtra(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CohostTypeSpotExtra(_message.Message):
    __slots__ = ("is_enlarged", "content_type", "pre_enlarge_spot_id")
    IS_ENLARGED_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    PRE_ENLARGE_SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    is_enlarged: bool
    content_type: int
    pre_enlarge_spot_id: int
    def __init__(self, is_enlarged: _Optional[bool] = ..., content_type: _Optional[int] = ..., pre_enlarge_spot_id: _Optional[int] = ...) -> None: ...

class CohostTypeSpotNonSeiExtra(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CohostUserInfo(_message.Message):
    __slots__ = ("permission_type", "source_type", "is_low_version", "best_teammate_uid", "has_topic_perm", "stream_config", "in_different_invite_type_control_group", "cohost_mode", "nickname", "display_id", "avatar_thumb", "follow_status", "user_id_str", "is_enigma")
    PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_LOW_VERSION_FIELD_NUMBER: _ClassVar[int]
    BEST_TEAMMATE_UID_FIELD_NUMBER: _ClassVar[int]
    HAS_TOPIC_PERM_FIELD_NUMBER: _ClassVar[int]
    STREAM_CONFIG_FIELD_NUMBER: _ClassVar[int]
    IN_DIFFERENT_INVITE_TYPE_CONTROL_GROUP_FIELD_NUMBER: _ClassVar[int]
    COHOST_MODE_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    IS_ENIGMA_FIELD_NUMBER: _ClassVar[int]
    permission_type: int
    source_type: _enums_pb2.SourceType.Enum
    is_low_version: bool
    best_teammate_uid: int
    has_topic_perm: bool
    stream_config: CohostStreamConfig
    in_different_invite_type_control_group: bool
    cohost_mode: CohostMode
    nickname: str
    display_id: str
    avatar_thumb: _base_pb2.ImageModel
    follow_status: int
    user_id_str: str
    is_enigma: bool
    def __init__(self, permission_type: _Optional[int] = ..., source_type: _Optional[_Union[_enums_pb2.SourceType.Enum, str]] = ..., is_low_version: _Optional[bool] = ..., best_teammate_uid: _Optional[int] = ..., has_topic_perm: _Optional[bool] = ..., stream_config: _Optional[_Union[CohostStreamConfig, _Mapping]] = ..., in_different_invite_type_control_group: _Optional[bool] = ..., cohost_mode: _Optional[_Union[CohostMode, _Mapping]] = ..., nickname: _Optional[str] = ..., display_id: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., follow_status: _Optional[int] = ..., user_id_str: _Optional[str] = ..., is_enigma: _Optional[bool] = ...) -> None: ...

class CommentLabelScore(_message.Message):
    __slots__ = ("label_name", "score")
    LABEL_NAME_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    label_name: str
    score: float
    def __init__(self, label_name: _Optional[str] = ..., score: _Optional[float] = ...) -> None: ...

class CommentQualityScore(_message.Message):
    __slots__ = ("version", "score")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    version: str
    score: int
    def __init__(self, version: _Optional[str] = ..., score: _Optional[int] = ...) -> None: ...

class CommonCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class CommunityActiveDecoration(_message.Message):
    __slots__ = ("decoration_id", "slot_type", "images")
    class ImagesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _base_pb2.ImageModel
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...
    DECORATION_ID_FIELD_NUMBER: _ClassVar[int]
    SLOT_TYPE_FIELD_NUMBER: _ClassVar[int]
    IMAGES_FIELD_NUMBER: _ClassVar[int]
    decoration_id: int
    slot_type: int
    images: _containers.MessageMap[int, _base_pb2.ImageModel]
    def __init__(self, decoration_id: _Optional[int] = ..., slot_type: _Optional[int] = ..., images: _Optional[_Mapping[int, _base_pb2.ImageModel]] = ...) -> None: ...

class CommunityHeartMeInfo(_message.Message):
    __slots__ = ("slots", "thrown_item_image", "anchor_community_level")
    class SlotsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: CommunityActiveDecoration
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CommunityActiveDecoration, _Mapping]] = ...) -> None: ...
    SLOTS_FIELD_NUMBER: _ClassVar[int]
    THROWN_ITEM_IMAGE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_COMMUNITY_LEVEL_FIELD_NUMBER: _ClassVar[int]
    slots: _containers.MessageMap[int, CommunityActiveDecoration]
    thrown_item_image: _base_pb2.ImageModel
    anchor_community_level: int
    def __init__(self, slots: _Optional[_Mapping[int, CommunityActiveDecoration]] = ..., thrown_item_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., anchor_community_level: _Optional[int] = ...) -> None: ...

class ContentPosition(_message.Message):
    __slots__ = ("content_i_d", "content_type", "pos", "content_linkmic_i_d", "start_time_nano")
    CONTENT_I_D_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LINKMIC_I_D_FIELD_NUMBER: _ClassVar[int]
    START_TIME_NANO_FIELD_NUMBER: _ClassVar[int]
    content_i_d: str
    content_type: _enums_pb2.ContentPositionType.Enum
    pos: MicPositionData
    content_linkmic_i_d: str
    start_time_nano: int
    def __init__(self, content_i_d: _Optional[str] = ..., content_type: _Optional[_Union[_enums_pb2.ContentPositionType.Enum, str]] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., content_linkmic_i_d: _Optional[str] = ..., start_time_nano: _Optional[int] = ...) -> None: ...

class Contributor(_message.Message):
    __slots__ = ("score", "user", "rank", "delta")
    SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    RANK_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    score: int
    user: _base_pb2.User
    rank: int
    delta: int
    def __init__(self, score: _Optional[int] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., rank: _Optional[int] = ..., delta: _Optional[int] = ...) -> None: ...

class CreateChannelContent(_message.Message):
    __slots__ = ("owner", "owner_link_mic_id", "owner_linker_session_id")
    OWNER_FIELD_NUMBER: _ClassVar[int]
    OWNER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    owner: Player
    owner_link_mic_id: str
    owner_linker_session_id: str
    def __init__(self, owner: _Optional[_Union[Player, _Mapping]] = ..., owner_link_mic_id: _Optional[str] = ..., owner_linker_session_id: _Optional[str] = ...) -> None: ...

class CreatorSuccessInfo(_message.Message):
    __slots__ = ("tags", "topic", "topic_list", "frequency_control")
    TAGS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    TOPIC_LIST_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_CONTROL_FIELD_NUMBER: _ClassVar[int]
    tags: _containers.RepeatedCompositeFieldContainer[TagItem]
    topic: Topic
    topic_list: _containers.RepeatedCompositeFieldContainer[Topic]
    frequency_control: FrequencyControl
    def __init__(self, tags: _Optional[_Iterable[_Union[TagItem, _Mapping]]] = ..., topic: _Optional[_Union[Topic, _Mapping]] = ..., topic_list: _Optional[_Iterable[_Union[Topic, _Mapping]]] = ..., frequency_control: _Optional[_Union[FrequencyControl, _Mapping]] = ...) -> None: ...

class CriticalStrikeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "critical_strike_rate_low", "critical_strike_rate_high", "multiple", "gift_name_key", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_LOW_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_HIGH_FIELD_NUMBER: _ClassVar[int]
    MULTIPLE_FIELD_NUMBER: _ClassVar[int]
    GIFT_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    critical_strike_rate_low: int
    critical_strike_rate_high: int
    multiple: int
    gift_name_key: str
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., critical_strike_rate_low: _Optional[int] = ..., critical_strike_rate_high: _Optional[int] = ..., multiple: _Optional[int] = ..., gift_name_key: _Optional[str] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class DelayParam(_message.Message):
    __slots__ = ("min_delay_ms", "max_delay_ms")
    MIN_DELAY_MS_FIELD_NUMBER: _ClassVar[int]
    MAX_DELAY_MS_FIELD_NUMBER: _ClassVar[int]
    min_delay_ms: int
    max_delay_ms: int
    def __init__(self, min_delay_ms: _Optional[int] = ..., max_delay_ms: _Optional[int] = ...) -> None: ...

class Detail(_message.Message):
    __slots__ = ("text", "text_font_size", "background", "start", "duration", "x", "y", "width", "height", "shadow_dx", "shadow_dy", "shadow_radius", "shadow_color", "stroke_color", "stroke_width")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FONT_SIZE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    SHADOW_DX_FIELD_NUMBER: _ClassVar[int]
    SHADOW_DY_FIELD_NUMBER: _ClassVar[int]
    SHADOW_RADIUS_FIELD_NUMBER: _ClassVar[int]
    SHADOW_COLOR_FIELD_NUMBER: _ClassVar[int]
    STROKE_COLOR_FIELD_NUMBER: _ClassVar[int]
    STROKE_WIDTH_FIELD_NUMBER: _ClassVar[int]
    text: _base_pb2.CommonText
    text_font_size: int
    background: _base_pb2.ImageModel
    start: int
    duration: int
    x: int
    y: int
    width: int
    height: int
    shadow_dx: int
    shadow_dy: int
    shadow_radius: int
    shadow_color: str
    stroke_color: str
    stroke_width: int
    def __init__(self, text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., text_font_size: _Optional[int] = ..., background: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., start: _Optional[int] = ..., duration: _Optional[int] = ..., x: _Optional[int] = ..., y: _Optional[int] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., shadow_dx: _Optional[int] = ..., shadow_dy: _Optional[int] = ..., shadow_radius: _Optional[int] = ..., shadow_color: _Optional[str] = ..., stroke_color: _Optional[str] = ..., stroke_width: _Optional[int] = ...) -> None: ...

class DispersionInfo(_message.Message):
    __slots__ = ("dispersion_path", "delay_param")
    DISPERSION_PATH_FIELD_NUMBER: _ClassVar[int]
    DELAY_PARAM_FIELD_NUMBER: _ClassVar[int]
    dispersion_path: int
    delay_param: DelayParam
    def __init__(self, dispersion_path: _Optional[int] = ..., delay_param: _Optional[_Union[DelayParam, _Mapping]] = ...) -> None: ...

class DslConfig(_message.Message):
    __slots__ = ("scene_version", "layout_id")
    SCENE_VERSION_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_ID_FIELD_NUMBER: _ClassVar[int]
    scene_version: int
    layout_id: str
    def __init__(self, scene_version: _Optional[int] = ..., layout_id: _Optional[str] = ...) -> None: ...

class EffectConfigBean(_message.Message):
    __slots__ = ("type", "icon", "text", "badge")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    type: int
    icon: _base_pb2.ImageModel
    text: _base_pb2.CommonText
    badge: _base_pb2.ImageModel
    def __init__(self, type: _Optional[int] = ..., icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., badge: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class EnigmaBattleExtraInfo(_message.Message):
    __slots__ = ("has_started", "is_gift_from_enigma")
    HAS_STARTED_FIELD_NUMBER: _ClassVar[int]
    IS_GIFT_FROM_ENIGMA_FIELD_NUMBER: _ClassVar[int]
    has_started: bool
    is_gift_from_enigma: bool
    def __init__(self, has_started: _Optional[bool] = ..., is_gift_from_enigma: _Optional[bool] = ...) -> None: ...

class EnigmaBattleSetting(_message.Message):
    __slots__ = ("is_startable", "enigma_battle_campaign_start", "enigma_battle_campaign_end", "enigma_score_reveal_countdown_sec", "enigma_score_reveal_duration_sec")
    IS_STARTABLE_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_BATTLE_CAMPAIGN_START_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_BATTLE_CAMPAIGN_END_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_SCORE_REVEAL_COUNTDOWN_SEC_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_SCORE_REVEAL_DURATION_SEC_FIELD_NUMBER: _ClassVar[int]
    is_startable: bool
    enigma_battle_campaign_start: int
    enigma_battle_campaign_end: int
    enigma_score_reveal_countdown_sec: _containers.RepeatedScalarFieldContainer[int]
    enigma_score_reveal_duration_sec: int
    def __init__(self, is_startable: _Optional[bool] = ..., enigma_battle_campaign_start: _Optional[int] = ..., enigma_battle_campaign_end: _Optional[int] = ..., enigma_score_reveal_countdown_sec: _Optional[_Iterable[int]] = ..., enigma_score_reveal_duration_sec: _Optional[int] = ...) -> None: ...

class ExemptStrategy(_message.Message):
    __slots__ = ("exempt_both_host", "exempt_audience_top")
    EXEMPT_BOTH_HOST_FIELD_NUMBER: _ClassVar[int]
    EXEMPT_AUDIENCE_TOP_FIELD_NUMBER: _ClassVar[int]
    exempt_both_host: bool
    exempt_audience_top: int
    def __init__(self, exempt_both_host: _Optional[bool] = ..., exempt_audience_top: _Optional[int] = ...) -> None: ...

class Extra(_message.Message):
    __slots__ = ("ban_info_url", "reason_no", "title", "violation_reason", "content", "got_it_button", "ban_detail_button", "source")
    BAN_INFO_URL_FIELD_NUMBER: _ClassVar[int]
    REASON_NO_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    GOT_IT_BUTTON_FIELD_NUMBER: _ClassVar[int]
    BAN_DETAIL_BUTTON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ban_info_url: str
    reason_no: int
    title: _base_pb2.CommonText
    violation_reason: _base_pb2.CommonText
    content: _base_pb2.CommonText
    got_it_button: _base_pb2.CommonText
    ban_detail_button: _base_pb2.CommonText
    source: str
    def __init__(self, ban_info_url: _Optional[str] = ..., reason_no: _Optional[int] = ..., title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., violation_reason: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., got_it_button: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., ban_detail_button: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., source: _Optional[str] = ...) -> None: ...

class ExtraTimeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "extra_duration_sec", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    EXTRA_DURATION_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    extra_duration_sec: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., extra_duration_sec: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class FanTicketRoomNoticeContent(_message.Message):
    __slots__ = ("user_fan_ticket", "total_linkmic_fan_ticket", "match_id", "event_time", "fan_ticket_icon_url", "play_id", "play_scene", "version", "score_type")
    USER_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    TOTAL_LINKMIC_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    MATCH_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    PLAY_ID_FIELD_NUMBER: _ClassVar[int]
    PLAY_SCENE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_TYPE_FIELD_NUMBER: _ClassVar[int]
    user_fan_ticket: _containers.RepeatedCompositeFieldContainer[UserFanTicket]
    total_linkmic_fan_ticket: int
    match_id: int
    event_time: int
    fan_ticket_icon_url: str
    play_id: int
    play_scene: _enums_pb2.PlayScene.Enum
    version: int
    score_type: _enums_pb2.ScoreType.Enum
    def __init__(self, user_fan_ticket: _Optional[_Iterable[_Union[UserFanTicket, _Mapping]]] = ..., total_linkmic_fan_ticket: _Optional[int] = ..., match_id: _Optional[int] = ..., event_time: _Optional[int] = ..., fan_ticket_icon_url: _Optional[str] = ..., play_id: _Optional[int] = ..., play_scene: _Optional[_Union[_enums_pb2.PlayScene.Enum, str]] = ..., version: _Optional[int] = ..., score_type: _Optional[_Union[_enums_pb2.ScoreType.Enum, str]] = ...) -> None: ...

class FinishChannelContent(_message.Message):
    __slots__ = ("owner", "finish_reason")
    OWNER_FIELD_NUMBER: _ClassVar[int]
    FINISH_REASON_FIELD_NUMBER: _ClassVar[int]
    owner: Player
    finish_reason: int
    def __init__(self, owner: _Optional[_Union[Player, _Mapping]] = ..., finish_reason: _Optional[int] = ...) -> None: ...

class FlashSaleAtmosphere(_message.Message):
    __slots__ = ("status", "start_time", "end_time", "preheat_time", "enhancement_info", "pdp_viewer_count")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    PREHEAT_TIME_FIELD_NUMBER: _ClassVar[int]
    ENHANCEMENT_INFO_FIELD_NUMBER: _ClassVar[int]
    PDP_VIEWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    status: int
    start_time: int
    end_time: int
    preheat_time: int
    enhancement_info: MessageFlashSaleEnhancementInfo
    pdp_viewer_count: int
    def __init__(self, status: _Optional[int] = ..., start_time: _Optional[int] = ..., end_time: _Optional[int] = ..., preheat_time: _Optional[int] = ..., enhancement_info: _Optional[_Union[MessageFlashSaleEnhancementInfo, _Mapping]] = ..., pdp_viewer_count: _Optional[int] = ...) -> None: ...

class FlashSaleAtmosphereInfo(_message.Message):
    __slots__ = ("product_id", "activity_id", "flash_sale_atmosphere", "flash_sale_stock", "pinned_product", "live_only_channel", "creator_limit_type")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    FLASH_SALE_ATMOSPHERE_FIELD_NUMBER: _ClassVar[int]
    FLASH_SALE_STOCK_FIELD_NUMBER: _ClassVar[int]
    PINNED_PRODUCT_FIELD_NUMBER: _ClassVar[int]
    LIVE_ONLY_CHANNEL_FIELD_NUMBER: _ClassVar[int]
    CREATOR_LIMIT_TYPE_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    activity_id: int
    flash_sale_atmosphere: FlashSaleAtmosphere
    flash_sale_stock: FlashSaleStock
    pinned_product: bool
    live_only_channel: bool
    creator_limit_type: int
    def __init__(self, product_id: _Optional[str] = ..., activity_id: _Optional[int] = ..., flash_sale_atmosphere: _Optional[_Union[FlashSaleAtmosphere, _Mapping]] = ..., flash_sale_stock: _Optional[_Union[FlashSaleStock, _Mapping]] = ..., pinned_product: _Optional[bool] = ..., live_only_channel: _Optional[bool] = ..., creator_limit_type: _Optional[int] = ...) -> None: ...

class FlashSaleStock(_message.Message):
    __slots__ = ("activity_stock_status", "activity_stock", "activity_stock_text", "total_stock")
    ACTIVITY_STOCK_STATUS_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_STOCK_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_STOCK_TEXT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_STOCK_FIELD_NUMBER: _ClassVar[int]
    activity_stock_status: int
    activity_stock: int
    activity_stock_text: str
    total_stock: int
    def __init__(self, activity_stock_status: _Optional[int] = ..., activity_stock: _Optional[int] = ..., activity_stock_text: _Optional[str] = ..., total_stock: _Optional[int] = ...) -> None: ...

class FrequencyControl(_message.Message):
    __slots__ = ("frequency_control_key", "window_size", "limit_in_window")
    FREQUENCY_CONTROL_KEY_FIELD_NUMBER: _ClassVar[int]
    WINDOW_SIZE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_IN_WINDOW_FIELD_NUMBER: _ClassVar[int]
    frequency_control_key: str
    window_size: int
    limit_in_window: int
    def __init__(self, frequency_control_key: _Optional[str] = ..., window_size: _Optional[int] = ..., limit_in_window: _Optional[int] = ...) -> None: ...

class GalleryData(_message.Message):
    __slots__ = ("progress", "period", "end_time_in_ms")
    class ProgressEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: TitleData
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[TitleData, _Mapping]] = ...) -> None: ...
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    END_TIME_IN_MS_FIELD_NUMBER: _ClassVar[int]
    progress: _containers.MessageMap[int, TitleData]
    period: int
    end_time_in_ms: int
    def __init__(self, progress: _Optional[_Mapping[int, TitleData]] = ..., period: _Optional[int] = ..., end_time_in_ms: _Optional[int] = ...) -> None: ...

class GameAction(_message.Message):
    __slots__ = ("action_type", "jump_page", "follow_user_id", "follow_user_info", "action_schema")
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    JUMP_PAGE_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTION_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    action_type: _enums_pb2.GameActionType.Enum
    jump_page: _enums_pb2.JumpPage.Enum
    follow_user_id: int
    follow_user_info: _base_pb2.User
    action_schema: str
    def __init__(self, action_type: _Optional[_Union[_enums_pb2.GameActionType.Enum, str]] = ..., jump_page: _Optional[_Union[_enums_pb2.JumpPage.Enum, str]] = ..., follow_user_id: _Optional[int] = ..., follow_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., action_schema: _Optional[str] = ...) -> None: ...

class GamePlayContent(_message.Message):
    __slots__ = ("battle_gameplay_content",)
    BATTLE_GAMEPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    battle_gameplay_content: BattleGamePlayContent
    def __init__(self, battle_gameplay_content: _Optional[_Union[BattleGamePlayContent, _Mapping]] = ...) -> None: ...

class GiftGalleryBadgeInfo(_message.Message):
    __slots__ = ("league_info", "gallery_info", "background_color", "separator_color", "dark_mode_background_color", "league_name", "schema")
    LEAGUE_INFO_FIELD_NUMBER: _ClassVar[int]
    GALLERY_INFO_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    SEPARATOR_COLOR_FIELD_NUMBER: _ClassVar[int]
    DARK_MODE_BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    LEAGUE_NAME_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    league_info: GiftGalleryBadgeSection
    gallery_info: GiftGalleryBadgeSection
    background_color: str
    separator_color: str
    dark_mode_background_color: str
    league_name: str
    schema: str
    def __init__(self, league_info: _Optional[_Union[GiftGalleryBadgeSection, _Mapping]] = ..., gallery_info: _Optional[_Union[GiftGalleryBadgeSection, _Mapping]] = ..., background_color: _Optional[str] = ..., separator_color: _Optional[str] = ..., dark_mode_background_color: _Optional[str] = ..., league_name: _Optional[str] = ..., schema: _Optional[str] = ...) -> None: ...

class GiftGalleryBadgeSection(_message.Message):
    __slots__ = ("icon", "display_text", "should_show", "dark_mode_icon")
    ICON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    SHOULD_SHOW_FIELD_NUMBER: _ClassVar[int]
    DARK_MODE_ICON_FIELD_NUMBER: _ClassVar[int]
    icon: _base_pb2.ImageModel
    display_text: LinkMicGiftGalleryDisplayText
    should_show: bool
    dark_mode_icon: _base_pb2.ImageModel
    def __init__(self, icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., display_text: _Optional[_Union[LinkMicGiftGalleryDisplayText, _Mapping]] = ..., should_show: _Optional[bool] = ..., dark_mode_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class GiftImPriority(_message.Message):
    __slots__ = ("queue_sizes", "self_queue_priority", "priority")
    QUEUE_SIZES_FIELD_NUMBER: _ClassVar[int]
    SELF_QUEUE_PRIORITY_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    queue_sizes: _containers.RepeatedScalarFieldContainer[int]
    self_queue_priority: int
    priority: int
    def __init__(self, queue_sizes: _Optional[_Iterable[int]] = ..., self_queue_priority: _Optional[int] = ..., priority: _Optional[int] = ...) -> None: ...

class GiftInfo(_message.Message):
    __slots__ = ("id", "price")
    ID_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    id: int
    price: int
    def __init__(self, id: _Optional[int] = ..., price: _Optional[int] = ...) -> None: ...

class GiftModeMeta(_message.Message):
    __slots__ = ("gift_id", "gift_name_key", "gift_icon_image", "gift_mode_desc")
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    GIFT_ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    GIFT_MODE_DESC_FIELD_NUMBER: _ClassVar[int]
    gift_id: int
    gift_name_key: str
    gift_icon_image: _base_pb2.ImageModel
    gift_mode_desc: _base_pb2.CommonText
    def __init__(self, gift_id: _Optional[int] = ..., gift_name_key: _Optional[str] = ..., gift_icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., gift_mode_desc: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class GiftModeMetaList(_message.Message):
    __slots__ = ("gift_mode_meta",)
    GIFT_MODE_META_FIELD_NUMBER: _ClassVar[int]
    gift_mode_meta: _containers.RepeatedCompositeFieldContainer[GiftModeMeta]
    def __init__(self, gift_mode_meta: _Optional[_Iterable[_Union[GiftModeMeta, _Mapping]]] = ...) -> None: ...

class GiftModeMetaV2(_message.Message):
    __slots__ = ("anchor_gift_mode_meta_by_type",)
    class AnchorGiftModeMetaByTypeEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: AnchorGiftModeMetaMap
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[AnchorGiftModeMetaMap, _Mapping]] = ...) -> None: ...
    ANCHOR_GIFT_MODE_META_BY_TYPE_FIELD_NUMBER: _ClassVar[int]
    anchor_gift_mode_meta_by_type: _containers.MessageMap[int, AnchorGiftModeMetaMap]
    def __init__(self, anchor_gift_mode_meta_by_type: _Optional[_Mapping[int, AnchorGiftModeMetaMap]] = ...) -> None: ...

class GiftMonitorInfo(_message.Message):
    __slots__ = ("anchor_id", "profitapi_message_dur", "send_gift_profit_api_start_ms", "send_gift_profit_core_start_ms", "send_gift_req_start_ms", "send_gift_send_message_success_ms", "send_profitapi_dur", "to_user_id", "send_gift_start_client_local_ms", "from_platform", "from_version")
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    PROFITAPI_MESSAGE_DUR_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_PROFIT_API_START_MS_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_PROFIT_CORE_START_MS_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_REQ_START_MS_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_SEND_MESSAGE_SUCCESS_MS_FIELD_NUMBER: _ClassVar[int]
    SEND_PROFITAPI_DUR_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_START_CLIENT_LOCAL_MS_FIELD_NUMBER: _ClassVar[int]
    FROM_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    FROM_VERSION_FIELD_NUMBER: _ClassVar[int]
    anchor_id: int
    profitapi_message_dur: int
    send_gift_profit_api_start_ms: int
    send_gift_profit_core_start_ms: int
    send_gift_req_start_ms: int
    send_gift_send_message_success_ms: int
    send_profitapi_dur: int
    to_user_id: int
    send_gift_start_client_local_ms: int
    from_platform: str
    from_version: str
    def __init__(self, anchor_id: _Optional[int] = ..., profitapi_message_dur: _Optional[int] = ..., send_gift_profit_api_start_ms: _Optional[int] = ..., send_gift_profit_core_start_ms: _Optional[int] = ..., send_gift_req_start_ms: _Optional[int] = ..., send_gift_send_message_success_ms: _Optional[int] = ..., send_profitapi_dur: _Optional[int] = ..., to_user_id: _Optional[int] = ..., send_gift_start_client_local_ms: _Optional[int] = ..., from_platform: _Optional[str] = ..., from_version: _Optional[str] = ...) -> None: ...

class GoalData(_message.Message):
    __slots__ = ("status", "goal_progress")
    class GoalProgressEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: Progress
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[Progress, _Mapping]] = ...) -> None: ...
    STATUS_FIELD_NUMBER: _ClassVar[int]
    GOAL_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    status: int
    goal_progress: _containers.MessageMap[int, Progress]
    def __init__(self, status: _Optional[int] = ..., goal_progress: _Optional[_Mapping[int, Progress]] = ...) -> None: ...

class GroupChangeContent(_message.Message):
    __slots__ = ("group_user", "linked_user_ui_positions")
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    group_user: GroupChannelAllUser
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ...) -> None: ...

class GroupChannelAllUser(_message.Message):
    __slots__ = ("group_channel_id", "user", "content_version")
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_VERSION_FIELD_NUMBER: _ClassVar[int]
    group_channel_id: int
    user: _containers.RepeatedCompositeFieldContainer[GroupChannelUser]
    content_version: int
    def __init__(self, group_channel_id: _Optional[int] = ..., user: _Optional[_Iterable[_Union[GroupChannelUser, _Mapping]]] = ..., content_version: _Optional[int] = ...) -> None: ...

class GroupChannelUser(_message.Message):
    __slots__ = ("channel_id", "status", "type", "all_user", "join_time", "linked_time", "owner_user", "group_linkmic_id")
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ALL_USER_FIELD_NUMBER: _ClassVar[int]
    JOIN_TIME_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    OWNER_USER_FIELD_NUMBER: _ClassVar[int]
    GROUP_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    channel_id: int
    status: _enums_pb2.GroupStatus.Enum
    type: _enums_pb2.JoinType.Enum
    all_user: AllListUser
    join_time: int
    linked_time: int
    owner_user: GroupPlayer
    group_linkmic_id: str
    def __init__(self, channel_id: _Optional[int] = ..., status: _Optional[_Union[_enums_pb2.GroupStatus.Enum, str]] = ..., type: _Optional[_Union[_enums_pb2.JoinType.Enum, str]] = ..., all_user: _Optional[_Union[AllListUser, _Mapping]] = ..., join_time: _Optional[int] = ..., linked_time: _Optional[int] = ..., owner_user: _Optional[_Union[GroupPlayer, _Mapping]] = ..., group_linkmic_id: _Optional[str] = ...) -> None: ...

class GroupPlayer(_message.Message):
    __slots__ = ("channel_id", "user")
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    channel_id: int
    user: Player
    def __init__(self, channel_id: _Optional[int] = ..., user: _Optional[_Union[Player, _Mapping]] = ...) -> None: ...

class GuestUserInfo(_message.Message):
    __slots__ = ("user_id_str", "nickname", "display_id", "avatar_thumb", "room_id", "linkmic_id_str", "is_enigma")
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    IS_ENIGMA_FIELD_NUMBER: _ClassVar[int]
    user_id_str: str
    nickname: str
    display_id: str
    avatar_thumb: _base_pb2.ImageModel
    room_id: int
    linkmic_id_str: str
    is_enigma: bool
    def __init__(self, user_id_str: _Optional[str] = ..., nickname: _Optional[str] = ..., display_id: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., room_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., is_enigma: _Optional[bool] = ...) -> None: ...

class GuideMessageFrequencyRule(_message.Message):
    __slots__ = ("room_show_count", "day_show_count")
    ROOM_SHOW_COUNT_FIELD_NUMBER: _ClassVar[int]
    DAY_SHOW_COUNT_FIELD_NUMBER: _ClassVar[int]
    room_show_count: int
    day_show_count: int
    def __init__(self, room_show_count: _Optional[int] = ..., day_show_count: _Optional[int] = ...) -> None: ...

class HighScoreControlCfg(_message.Message):
    __slots__ = ("normal_control_applied", "threshold", "origin_display_to_user_list")
    NORMAL_CONTROL_APPLIED_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_DISPLAY_TO_USER_LIST_FIELD_NUMBER: _ClassVar[int]
    normal_control_applied: bool
    threshold: int
    origin_display_to_user_list: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, normal_control_applied: _Optional[bool] = ..., threshold: _Optional[int] = ..., origin_display_to_user_list: _Optional[_Iterable[int]] = ...) -> None: ...

class HourlyRankRewardInfo(_message.Message):
    __slots__ = ("user_id", "asset_id", "notify", "avatar_border")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    AVATAR_BORDER_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    asset_id: int
    notify: WebcastRoomNotifyMessage
    avatar_border: _base_pb2.BorderInfo
    def __init__(self, user_id: _Optional[int] = ..., asset_id: _Optional[int] = ..., notify: _Optional[_Union[WebcastRoomNotifyMessage, _Mapping]] = ..., avatar_border: _Optional[_Union[_base_pb2.BorderInfo, _Mapping]] = ...) -> None: ...

class Img(_message.Message):
    __slots__ = ("key", "width", "height", "url")
    KEY_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    key: str
    width: int
    height: int
    url: str
    def __init__(self, key: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., url: _Optional[str] = ...) -> None: ...

class InteractiveGiftInfo(_message.Message):
    __slots__ = ("cross_screen_delay", "cross_screen_role", "ignore_config", "uniq_id", "to_user_team_id", "ignore_component")
    CROSS_SCREEN_DELAY_FIELD_NUMBER: _ClassVar[int]
    CROSS_SCREEN_ROLE_FIELD_NUMBER: _ClassVar[int]
    IGNORE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    UNIQ_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    IGNORE_COMPONENT_FIELD_NUMBER: _ClassVar[int]
    cross_screen_delay: int
    cross_screen_role: int
    ignore_config: _enums_pb2.GiftMessageIgnoreConfig.Enum
    uniq_id: int
    to_user_team_id: int
    ignore_component: int
    def __init__(self, cross_screen_delay: _Optional[int] = ..., cross_screen_role: _Optional[int] = ..., ignore_config: _Optional[_Union[_enums_pb2.GiftMessageIgnoreConfig.Enum, str]] = ..., uniq_id: _Optional[int] = ..., to_user_team_id: _Optional[int] = ..., ignore_component: _Optional[int] = ...) -> None: ...

class InvitationReorderExtra(_message.Message):
    __slots__ = ("strategy_number", "strategy_name", "strategy_score")
    STRATEGY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_NAME_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_SCORE_FIELD_NUMBER: _ClassVar[int]
    strategy_number: int
    strategy_name: str
    strategy_score: float
    def __init__(self, strategy_number: _Optional[int] = ..., strategy_name: _Optional[str] = ..., strategy_score: _Optional[float] = ...) -> None: ...

class InviteBizContent(_message.Message):
    __slots__ = ("anchor_setting_info", "invite_source", "operator_user_info", "operator_link_admin_type", "invitee_user_info", "share_revenue_setting", "share_revenue_setting_struct")
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    INVITE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_LINK_ADMIN_TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITEE_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    SHARE_REVENUE_SETTING_FIELD_NUMBER: _ClassVar[int]
    SHARE_REVENUE_SETTING_STRUCT_FIELD_NUMBER: _ClassVar[int]
    anchor_setting_info: MultiLiveAnchorPanelSettings
    invite_source: _enums_pb2.ContentInviteSource.Enum
    operator_user_info: _base_pb2.User
    operator_link_admin_type: _enums_pb2.LinkMicUserAdminType.Enum
    invitee_user_info: _base_pb2.User
    share_revenue_setting: _enums_pb2.LinkmicShareRevenueSetting.Enum
    share_revenue_setting_struct: LinkmicShareRevenueSettingStruct
    def __init__(self, anchor_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ..., invite_source: _Optional[_Union[_enums_pb2.ContentInviteSource.Enum, str]] = ..., operator_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., operator_link_admin_type: _Optional[_Union[_enums_pb2.LinkMicUserAdminType.Enum, str]] = ..., invitee_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., share_revenue_setting: _Optional[_Union[_enums_pb2.LinkmicShareRevenueSetting.Enum, str]] = ..., share_revenue_setting_struct: _Optional[_Union[LinkmicShareRevenueSettingStruct, _Mapping]] = ...) -> None: ...

class InviteContent(_message.Message):
    __slots__ = ("invitor", "invitee_rtc_ext_info", "invitor_link_mic_id", "invitee_link_mic_id", "is_owner", "pos", "dsl", "invitee", "operator", "invitee_linker_session_id")
    INVITOR_FIELD_NUMBER: _ClassVar[int]
    INVITEE_RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    INVITOR_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    IS_OWNER_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    DSL_FIELD_NUMBER: _ClassVar[int]
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    invitor: Player
    invitee_rtc_ext_info: RtcExtraInfo
    invitor_link_mic_id: str
    invitee_link_mic_id: str
    is_owner: bool
    pos: MicPositionData
    dsl: DslConfig
    invitee: Player
    operator: Player
    invitee_linker_session_id: str
    def __init__(self, invitor: _Optional[_Union[Player, _Mapping]] = ..., invitee_rtc_ext_info: _Optional[_Union[RtcExtraInfo, _Mapping]] = ..., invitor_link_mic_id: _Optional[str] = ..., invitee_link_mic_id: _Optional[str] = ..., is_owner: _Optional[bool] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., dsl: _Optional[_Union[DslConfig, _Mapping]] = ..., invitee: _Optional[_Union[Player, _Mapping]] = ..., operator: _Optional[_Union[Player, _Mapping]] = ..., invitee_linker_session_id: _Optional[str] = ...) -> None: ...

class InviteTopHostInfo(_message.Message):
    __slots__ = ("rank_type", "top_index")
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOP_INDEX_FIELD_NUMBER: _ClassVar[int]
    rank_type: str
    top_index: int
    def __init__(self, rank_type: _Optional[str] = ..., top_index: _Optional[int] = ...) -> None: ...

class InviterRivalExtra(_message.Message):
    __slots__ = ("texttype", "text", "label", "user_count", "avatar_thumb", "display_id", "authentication_info", "nickname", "follow_status", "hashtag", "user_id", "is_best_teammate", "opt_pair_info", "follower_count")
    TEXTTYPE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    USER_COUNT_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHENTICATION_INFO_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    HASHTAG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    IS_BEST_TEAMMATE_FIELD_NUMBER: _ClassVar[int]
    OPT_PAIR_INFO_FIELD_NUMBER: _ClassVar[int]
    FOLLOWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    texttype: int
    text: str
    label: str
    user_count: int
    avatar_thumb: _base_pb2.ImageModel
    display_id: str
    authentication_info: _base_pb2.SharedAuthenticationInfo
    nickname: str
    follow_status: int
    hashtag: _base_pb2.Hashtag
    user_id: int
    is_best_teammate: bool
    opt_pair_info: OptPairInfo
    follower_count: int
    def __init__(self, texttype: _Optional[int] = ..., text: _Optional[str] = ..., label: _Optional[str] = ..., user_count: _Optional[int] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., display_id: _Optional[str] = ..., authentication_info: _Optional[_Union[_base_pb2.SharedAuthenticationInfo, _Mapping]] = ..., nickname: _Optional[str] = ..., follow_status: _Optional[int] = ..., hashtag: _Optional[_Union[_base_pb2.Hashtag, _Mapping]] = ..., user_id: _Optional[int] = ..., is_best_teammate: _Optional[bool] = ..., opt_pair_info: _Optional[_Union[OptPairInfo, _Mapping]] = ..., follower_count: _Optional[int] = ...) -> None: ...

class JoinDirectBizContent(_message.Message):
    __slots__ = ("reply_im_msg_id", "outside_room_invite_source", "is_full_position_pre_approved", "mg_source_role")
    REPLY_IM_MSG_ID_FIELD_NUMBER: _ClassVar[int]
    OUTSIDE_ROOM_INVITE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    IS_FULL_POSITION_PRE_APPROVED_FIELD_NUMBER: _ClassVar[int]
    MG_SOURCE_ROLE_FIELD_NUMBER: _ClassVar[int]
    reply_im_msg_id: int
    outside_room_invite_source: _enums_pb2.MultiGuestOutsideRoomInviteSource.Enum
    is_full_position_pre_approved: bool
    mg_source_role: int
    def __init__(self, reply_im_msg_id: _Optional[int] = ..., outside_room_invite_source: _Optional[_Union[_enums_pb2.MultiGuestOutsideRoomInviteSource.Enum, str]] = ..., is_full_position_pre_approved: _Optional[bool] = ..., mg_source_role: _Optional[int] = ...) -> None: ...

class JoinDirectContent(_message.Message):
    __slots__ = ("joiner", "all_users")
    JOINER_FIELD_NUMBER: _ClassVar[int]
    ALL_USERS_FIELD_NUMBER: _ClassVar[int]
    joiner: LinkLayerListUser
    all_users: AllListUser
    def __init__(self, joiner: _Optional[_Union[LinkLayerListUser, _Mapping]] = ..., all_users: _Optional[_Union[AllListUser, _Mapping]] = ...) -> None: ...

class JoinGroupBizContent(_message.Message):
    __slots__ = ("from_room_age_restricted", "from_tag", "dialog", "punish_info", "topic_info", "algo_request_id", "cohost_layout_mode", "tag", "game_tag", "new_user_education", "ab_infos", "matched_preference_tag", "join_group_msg_extra")
    class AbInfosEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: CohostAbInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CohostAbInfo, _Mapping]] = ...) -> None: ...
    FROM_ROOM_AGE_RESTRICTED_FIELD_NUMBER: _ClassVar[int]
    FROM_TAG_FIELD_NUMBER: _ClassVar[int]
    DIALOG_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    TOPIC_INFO_FIELD_NUMBER: _ClassVar[int]
    ALGO_REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    COHOST_LAYOUT_MODE_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    GAME_TAG_FIELD_NUMBER: _ClassVar[int]
    NEW_USER_EDUCATION_FIELD_NUMBER: _ClassVar[int]
    AB_INFOS_FIELD_NUMBER: _ClassVar[int]
    MATCHED_PREFERENCE_TAG_FIELD_NUMBER: _ClassVar[int]
    JOIN_GROUP_MSG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    from_room_age_restricted: int
    from_tag: ModelTag
    dialog: PerceptionDialogInfo
    punish_info: PunishEventInfo
    topic_info: CohostTopic
    algo_request_id: str
    cohost_layout_mode: _enums_pb2.CohostLayoutMode.Enum
    tag: TagV2
    game_tag: RivalsGameTag
    new_user_education: str
    ab_infos: _containers.MessageMap[int, CohostAbInfo]
    matched_preference_tag: int
    join_group_msg_extra: JoinGroupMessageExtra
    def __init__(self, from_room_age_restricted: _Optional[int] = ..., from_tag: _Optional[_Union[ModelTag, _Mapping]] = ..., dialog: _Optional[_Union[PerceptionDialogInfo, _Mapping]] = ..., punish_info: _Optional[_Union[PunishEventInfo, _Mapping]] = ..., topic_info: _Optional[_Union[CohostTopic, _Mapping]] = ..., algo_request_id: _Optional[str] = ..., cohost_layout_mode: _Optional[_Union[_enums_pb2.CohostLayoutMode.Enum, str]] = ..., tag: _Optional[_Union[TagV2, _Mapping]] = ..., game_tag: _Optional[_Union[RivalsGameTag, _Mapping]] = ..., new_user_education: _Optional[str] = ..., ab_infos: _Optional[_Mapping[int, CohostAbInfo]] = ..., matched_preference_tag: _Optional[int] = ..., join_group_msg_extra: _Optional[_Union[JoinGroupMessageExtra, _Mapping]] = ...) -> None: ...

class JoinGroupContent(_message.Message):
    __slots__ = ("group_user", "join_user", "type", "group_ext_info")
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    JOIN_USER_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    group_user: GroupChannelAllUser
    join_user: GroupPlayer
    type: _enums_pb2.JoinType.Enum
    group_ext_info: _containers.RepeatedCompositeFieldContainer[RtcExtraInfo]
    def __init__(self, group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., join_user: _Optional[_Union[GroupPlayer, _Mapping]] = ..., type: _Optional[_Union[_enums_pb2.JoinType.Enum, str]] = ..., group_ext_info: _Optional[_Iterable[_Union[RtcExtraInfo, _Mapping]]] = ...) -> None: ...

class JoinGroupDirectBizContent(_message.Message):
    __slots__ = ("gameplay_content", "random_match_content", "skip_cancel_match")
    GAMEPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    RANDOM_MATCH_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SKIP_CANCEL_MATCH_FIELD_NUMBER: _ClassVar[int]
    gameplay_content: GamePlayContent
    random_match_content: RandomMatchContent
    skip_cancel_match: bool
    def __init__(self, gameplay_content: _Optional[_Union[GamePlayContent, _Mapping]] = ..., random_match_content: _Optional[_Union[RandomMatchContent, _Mapping]] = ..., skip_cancel_match: _Optional[bool] = ...) -> None: ...

class JoinGroupDirectContent(_message.Message):
    __slots__ = ("group_ext_info", "group_user", "migration_details", "content_pos", "cross_room_layout")
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    MIGRATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POS_FIELD_NUMBER: _ClassVar[int]
    CROSS_ROOM_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    group_ext_info: _containers.RepeatedCompositeFieldContainer[RtcExtraInfo]
    group_user: GroupChannelAllUser
    migration_details: MigrationDetails
    content_pos: _containers.RepeatedCompositeFieldContainer[ContentPosition]
    cross_room_layout: LayoutData
    def __init__(self, group_ext_info: _Optional[_Iterable[_Union[RtcExtraInfo, _Mapping]]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., migration_details: _Optional[_Union[MigrationDetails, _Mapping]] = ..., content_pos: _Optional[_Iterable[_Union[ContentPosition, _Mapping]]] = ..., cross_room_layout: _Optional[_Union[LayoutData, _Mapping]] = ...) -> None: ...

class JoinGroupMessageExtra(_message.Message):
    __slots__ = ("source_type", "extra", "other_users", "invitation_reorder_extra", "rival_guests_map", "is_from_cohost_over_issue")
    class RivalGuestsMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: RivalGuestExtras
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[RivalGuestExtras, _Mapping]] = ...) -> None: ...
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    OTHER_USERS_FIELD_NUMBER: _ClassVar[int]
    INVITATION_REORDER_EXTRA_FIELD_NUMBER: _ClassVar[int]
    RIVAL_GUESTS_MAP_FIELD_NUMBER: _ClassVar[int]
    IS_FROM_COHOST_OVER_ISSUE_FIELD_NUMBER: _ClassVar[int]
    source_type: int
    extra: RivalExtra
    other_users: _containers.RepeatedCompositeFieldContainer[RivalExtra]
    invitation_reorder_extra: InvitationReorderExtra
    rival_guests_map: _containers.MessageMap[int, RivalGuestExtras]
    is_from_cohost_over_issue: bool
    def __init__(self, source_type: _Optional[int] = ..., extra: _Optional[_Union[RivalExtra, _Mapping]] = ..., other_users: _Optional[_Iterable[_Union[RivalExtra, _Mapping]]] = ..., invitation_reorder_extra: _Optional[_Union[InvitationReorderExtra, _Mapping]] = ..., rival_guests_map: _Optional[_Mapping[int, RivalGuestExtras]] = ..., is_from_cohost_over_issue: _Optional[bool] = ...) -> None: ...

class JoinRoomDirectBizContent(_message.Message):
    __slots__ = ("link_type_permission", "is_full_position_pre_approved")
    LINK_TYPE_PERMISSION_FIELD_NUMBER: _ClassVar[int]
    IS_FULL_POSITION_PRE_APPROVED_FIELD_NUMBER: _ClassVar[int]
    link_type_permission: int
    is_full_position_pre_approved: bool
    def __init__(self, link_type_permission: _Optional[int] = ..., is_full_position_pre_approved: _Optional[bool] = ...) -> None: ...

class JoinRoomDirectContent(_message.Message):
    __slots__ = ("joiner", "joiner_link_mic_id", "joiner_ext_info", "layout", "spot_list", "ui_pos")
    JOINER_FIELD_NUMBER: _ClassVar[int]
    JOINER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    JOINER_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    joiner: Player
    joiner_link_mic_id: str
    joiner_ext_info: RtcExtraInfo
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, joiner: _Optional[_Union[Player, _Mapping]] = ..., joiner_link_mic_id: _Optional[str] = ..., joiner_ext_info: _Optional[_Union[RtcExtraInfo, _Mapping]] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class JustDanceExtra(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class JustDanceLayoutExtra(_message.Message):
    __slots__ = ("just_dance_song_title",)
    JUST_DANCE_SONG_TITLE_FIELD_NUMBER: _ClassVar[int]
    just_dance_song_title: str
    def __init__(self, just_dance_song_title: _Optional[str] = ...) -> None: ...

class KickOutBizContent(_message.Message):
    __slots__ = ("operator_user_info", "operator_link_admin_type", "kick_player_user_info")
    OPERATOR_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_LINK_ADMIN_TYPE_FIELD_NUMBER: _ClassVar[int]
    KICK_PLAYER_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    operator_user_info: _base_pb2.User
    operator_link_admin_type: _enums_pb2.LinkMicUserAdminType.Enum
    kick_player_user_info: _base_pb2.User
    def __init__(self, operator_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., operator_link_admin_type: _Optional[_Union[_enums_pb2.LinkMicUserAdminType.Enum, str]] = ..., kick_player_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class KickOutContent(_message.Message):
    __slots__ = ("offliner", "kickout_reason", "linked_user_ui_positions", "ui_pos", "layout", "spot_list", "offliner_linker_session_id")
    OFFLINER_FIELD_NUMBER: _ClassVar[int]
    KICKOUT_REASON_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    OFFLINER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    offliner: Player
    kickout_reason: _enums_pb2.KickoutReason.Enum
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    offliner_linker_session_id: str
    def __init__(self, offliner: _Optional[_Union[Player, _Mapping]] = ..., kickout_reason: _Optional[_Union[_enums_pb2.KickoutReason.Enum, str]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., offliner_linker_session_id: _Optional[str] = ...) -> None: ...

class LayoutData(_message.Message):
    __slots__ = ("layout", "spot_list", "version", "group_channel_id", "ui_pos")
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    version: int
    group_channel_id: int
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., version: _Optional[int] = ..., group_channel_id: _Optional[int] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class LayoutState(_message.Message):
    __slots__ = ("layout_id", "layout_key", "multi_guest_layout_extra", "multi_guest_layout_non_sei_extra", "cohost_layout_extra", "cohost_layout_non_sei_extra")
    LAYOUT_ID_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_KEY_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_LAYOUT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_LAYOUT_NON_SEI_EXTRA_FIELD_NUMBER: _ClassVar[int]
    COHOST_LAYOUT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    COHOST_LAYOUT_NON_SEI_EXTRA_FIELD_NUMBER: _ClassVar[int]
    layout_id: str
    layout_key: str
    multi_guest_layout_extra: MultiGuestLayoutExtra
    multi_guest_layout_non_sei_extra: MultiGuestLayoutNonSeiExtra
    cohost_layout_extra: CohostTypeLayoutExtra
    cohost_layout_non_sei_extra: CohostTypeLayoutNonSeiExtra
    def __init__(self, layout_id: _Optional[str] = ..., layout_key: _Optional[str] = ..., multi_guest_layout_extra: _Optional[_Union[MultiGuestLayoutExtra, _Mapping]] = ..., multi_guest_layout_non_sei_extra: _Optional[_Union[MultiGuestLayoutNonSeiExtra, _Mapping]] = ..., cohost_layout_extra: _Optional[_Union[CohostTypeLayoutExtra, _Mapping]] = ..., cohost_layout_non_sei_extra: _Optional[_Union[CohostTypeLayoutNonSeiExtra, _Mapping]] = ...) -> None: ...

class LeagueScoreInfo(_message.Message):
    __slots__ = ("estimated_score", "is_opt_out", "is_activity_period", "content_text", "class_opt_out", "content_text_open", "match_theme", "left_icon", "right_icon", "right_schema_jump_link")
    ESTIMATED_SCORE_FIELD_NUMBER: _ClassVar[int]
    IS_OPT_OUT_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVITY_PERIOD_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TEXT_FIELD_NUMBER: _ClassVar[int]
    CLASS_OPT_OUT_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TEXT_OPEN_FIELD_NUMBER: _ClassVar[int]
    MATCH_THEME_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ICON_FIELD_NUMBER: _ClassVar[int]
    RIGHT_SCHEMA_JUMP_LINK_FIELD_NUMBER: _ClassVar[int]
    estimated_score: int
    is_opt_out: bool
    is_activity_period: bool
    content_text: _base_pb2.CommonText
    class_opt_out: bool
    content_text_open: _base_pb2.CommonText
    match_theme: int
    left_icon: _base_pb2.ImageModel
    right_icon: _base_pb2.ImageModel
    right_schema_jump_link: str
    def __init__(self, estimated_score: _Optional[int] = ..., is_opt_out: _Optional[bool] = ..., is_activity_period: _Optional[bool] = ..., content_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., class_opt_out: _Optional[bool] = ..., content_text_open: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., match_theme: _Optional[int] = ..., left_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., right_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., right_schema_jump_link: _Optional[str] = ...) -> None: ...

class LeaveContent(_message.Message):
    __slots__ = ("leaver", "leave_reason", "linked_user_ui_positions", "ui_pos", "layout", "spot_list", "leaver_linker_session_id")
    LEAVER_FIELD_NUMBER: _ClassVar[int]
    LEAVE_REASON_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    LEAVER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    leaver: Player
    leave_reason: int
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    leaver_linker_session_id: str
    def __init__(self, leaver: _Optional[_Union[Player, _Mapping]] = ..., leave_reason: _Optional[int] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., leaver_linker_session_id: _Optional[str] = ...) -> None: ...

class LeaveJoinGroupContent(_message.Message):
    __slots__ = ("operator", "group_channel_id", "leave_source", "linked_user_ui_positions")
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    LEAVE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    operator: GroupPlayer
    group_channel_id: int
    leave_source: str
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, operator: _Optional[_Union[GroupPlayer, _Mapping]] = ..., group_channel_id: _Optional[int] = ..., leave_source: _Optional[str] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ...) -> None: ...

class LinkEnvelopeContent(_message.Message):
    __slots__ = ("sender", "receiver", "message_payload")
    SENDER_FIELD_NUMBER: _ClassVar[int]
    RECEIVER_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    sender: LinkUserIdentity
    receiver: LinkUserIdentity
    message_payload: LinkEnvelopeMessagePayload
    def __init__(self, sender: _Optional[_Union[LinkUserIdentity, _Mapping]] = ..., receiver: _Optional[_Union[LinkUserIdentity, _Mapping]] = ..., message_payload: _Optional[_Union[LinkEnvelopeMessagePayload, _Mapping]] = ...) -> None: ...

class LinkEnvelopeMessagePayload(_message.Message):
    __slots__ = ("message_type", "resolution_demand_payload")
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    RESOLUTION_DEMAND_PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    message_type: int
    resolution_demand_payload: ResolutionDemandPayload
    def __init__(self, message_type: _Optional[int] = ..., resolution_demand_payload: _Optional[_Union[ResolutionDemandPayload, _Mapping]] = ...) -> None: ...

class LinkLayerListUser(_message.Message):
    __slots__ = ("user", "linkmic_id", "pos", "linked_time_nano", "app_version", "user_type", "linker_session_id")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_NANO_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    USER_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    user: Player
    linkmic_id: str
    pos: MicPositionData
    linked_time_nano: int
    app_version: str
    user_type: _enums_pb2.LinkerUserType.Enum
    linker_session_id: str
    def __init__(self, user: _Optional[_Union[Player, _Mapping]] = ..., linkmic_id: _Optional[str] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., linked_time_nano: _Optional[int] = ..., app_version: _Optional[str] = ..., user_type: _Optional[_Union[_enums_pb2.LinkerUserType.Enum, str]] = ..., linker_session_id: _Optional[str] = ...) -> None: ...

class LinkListChangeContent(_message.Message):
    __slots__ = ("type", "list", "linked_user_ui_positions", "content_pos")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    LIST_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POS_FIELD_NUMBER: _ClassVar[int]
    type: int
    list: AllListUser
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    content_pos: _containers.RepeatedCompositeFieldContainer[ContentPosition]
    def __init__(self, type: _Optional[int] = ..., list: _Optional[_Union[AllListUser, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., content_pos: _Optional[_Iterable[_Union[ContentPosition, _Mapping]]] = ...) -> None: ...

class LinkListUser(_message.Message):
    __slots__ = ("user", "modify_time", "link_type", "role_type", "linkmic_id_str", "payed_money", "fan_ticket", "fan_ticket_icon_type", "link_user_type", "blurred_avatar")
    USER_FIELD_NUMBER: _ClassVar[int]
    MODIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    ROLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    PAYED_MONEY_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINK_USER_TYPE_FIELD_NUMBER: _ClassVar[int]
    BLURRED_AVATAR_FIELD_NUMBER: _ClassVar[int]
    user: _base_pb2.User
    modify_time: int
    link_type: int
    role_type: int
    linkmic_id_str: str
    payed_money: int
    fan_ticket: int
    fan_ticket_icon_type: int
    link_user_type: int
    blurred_avatar: _base_pb2.ImageModel
    def __init__(self, user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., modify_time: _Optional[int] = ..., link_type: _Optional[int] = ..., role_type: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., payed_money: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., fan_ticket_icon_type: _Optional[int] = ..., link_user_type: _Optional[int] = ..., blurred_avatar: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class LinkMicAudienceInviteGuide(_message.Message):
    __slots__ = ("content", "button_content", "user", "display_strategy", "linkmic_audience_invite_notice_reason")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_AUDIENCE_INVITE_NOTICE_REASON_FIELD_NUMBER: _ClassVar[int]
    content: LinkMicAudienceNoticeText
    button_content: LinkMicAudienceNoticeText
    user: _base_pb2.User
    display_strategy: int
    linkmic_audience_invite_notice_reason: str
    def __init__(self, content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., button_content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., display_strategy: _Optional[int] = ..., linkmic_audience_invite_notice_reason: _Optional[str] = ...) -> None: ...

class LinkMicAudienceNoticeText(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class LinkMicAudienceTurnOnGuide(_message.Message):
    __slots__ = ("content", "button_content")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_CONTENT_FIELD_NUMBER: _ClassVar[int]
    content: LinkMicAudienceNoticeText
    button_content: LinkMicAudienceNoticeText
    def __init__(self, content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., button_content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ...) -> None: ...

class LinkMicGiftGalleryDisplayText(_message.Message):
    __slots__ = ("content", "color", "dark_mode_color")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    COLOR_FIELD_NUMBER: _ClassVar[int]
    DARK_MODE_COLOR_FIELD_NUMBER: _ClassVar[int]
    content: str
    color: str
    dark_mode_color: str
    def __init__(self, content: _Optional[str] = ..., color: _Optional[str] = ..., dark_mode_color: _Optional[str] = ...) -> None: ...

class LinkPosition(_message.Message):
    __slots__ = ("position", "opt")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    OPT_FIELD_NUMBER: _ClassVar[int]
    position: int
    opt: int
    def __init__(self, position: _Optional[int] = ..., opt: _Optional[int] = ...) -> None: ...

class LinkUserIdentity(_message.Message):
    __slots__ = ("player", "link_mic_id", "channel_id")
    PLAYER_FIELD_NUMBER: _ClassVar[int]
    LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    player: Player
    link_mic_id: str
    channel_id: int
    def __init__(self, player: _Optional[_Union[Player, _Mapping]] = ..., link_mic_id: _Optional[str] = ..., channel_id: _Optional[int] = ...) -> None: ...

class LinkUserState(_message.Message):
    __slots__ = ("user", "linkmic_id", "pos", "linked_time_nano", "online_user_state", "audio_muted", "video_muted", "rtc_connection", "network_state", "avatar", "linker_session_id")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_NANO_FIELD_NUMBER: _ClassVar[int]
    ONLINE_USER_STATE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_MUTED_FIELD_NUMBER: _ClassVar[int]
    VIDEO_MUTED_FIELD_NUMBER: _ClassVar[int]
    RTC_CONNECTION_FIELD_NUMBER: _ClassVar[int]
    NETWORK_STATE_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    user: Player
    linkmic_id: str
    pos: MicPositionData
    linked_time_nano: int
    online_user_state: _enums_pb2.OnlineUserState.Enum
    audio_muted: _enums_pb2.MediaState.Enum
    video_muted: _enums_pb2.MediaState.Enum
    rtc_connection: _enums_pb2.RtcConnectionState.Enum
    network_state: _enums_pb2.NetworkState.Enum
    avatar: AvatarState
    linker_session_id: str
    def __init__(self, user: _Optional[_Union[Player, _Mapping]] = ..., linkmic_id: _Optional[str] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., linked_time_nano: _Optional[int] = ..., online_user_state: _Optional[_Union[_enums_pb2.OnlineUserState.Enum, str]] = ..., audio_muted: _Optional[_Union[_enums_pb2.MediaState.Enum, str]] = ..., video_muted: _Optional[_Union[_enums_pb2.MediaState.Enum, str]] = ..., rtc_connection: _Optional[_Union[_enums_pb2.RtcConnectionState.Enum, str]] = ..., network_state: _Optional[_Union[_enums_pb2.NetworkState.Enum, str]] = ..., avatar: _Optional[_Union[AvatarState, _Mapping]] = ..., linker_session_id: _Optional[str] = ...) -> None: ...

class LinkedListChangeContent(_message.Message):
    __slots__ = ("linked_users",)
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[ListUser]
    def __init__(self, linked_users: _Optional[_Iterable[_Union[ListUser, _Mapping]]] = ...) -> None: ...

class LinkerAcceptNoticeContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "to_user_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    to_user_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., to_user_id: _Optional[int] = ...) -> None: ...

class LinkerCancelContent(_message.Message):
    __slots__ = ("from_user_id", "to_user_id", "cancel_type", "action_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    CANCEL_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    cancel_type: int
    action_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ..., cancel_type: _Optional[int] = ..., action_id: _Optional[int] = ...) -> None: ...

class LinkerCloseContent(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LinkerCreateContent(_message.Message):
    __slots__ = ("owner_id", "owner_room_id", "link_type")
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    owner_id: int
    owner_room_id: int
    link_type: int
    def __init__(self, owner_id: _Optional[int] = ..., owner_room_id: _Optional[int] = ..., link_type: _Optional[int] = ...) -> None: ...

class LinkerEnterContent(_message.Message):
    __slots__ = ("linked_users", "anchor_multi_live_enum", "anchor_setting_info")
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[ListUser]
    anchor_multi_live_enum: _enums_pb2.LinkmicMultiLiveEnum.Enum
    anchor_setting_info: MultiLiveAnchorPanelSettings
    def __init__(self, linked_users: _Optional[_Iterable[_Union[ListUser, _Mapping]]] = ..., anchor_multi_live_enum: _Optional[_Union[_enums_pb2.LinkmicMultiLiveEnum.Enum, str]] = ..., anchor_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ...) -> None: ...

class LinkerInfo(_message.Message):
    __slots__ = ("linked_users", "in_quick_pairing", "linked_guest_users")
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    IN_QUICK_PAIRING_FIELD_NUMBER: _ClassVar[int]
    LINKED_GUEST_USERS_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[_base_pb2.SharedUserInfo]
    in_quick_pairing: bool
    linked_guest_users: _containers.RepeatedCompositeFieldContainer[_base_pb2.SharedUserInfo]
    def __init__(self, linked_users: _Optional[_Iterable[_Union[_base_pb2.SharedUserInfo, _Mapping]]] = ..., in_quick_pairing: _Optional[bool] = ..., linked_guest_users: _Optional[_Iterable[_Union[_base_pb2.SharedUserInfo, _Mapping]]] = ...) -> None: ...

class LinkerInviteContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "to_rtc_ext_info", "rtc_join_channel", "vendor", "sec_from_user_id", "to_linkmic_id_str", "from_user", "required_mic_idx", "rtc_ext_info_map", "anchor_multi_live_enum", "anchor_setting_info", "inviter_linkmic_id_str", "from_top_host_info", "action_id", "linked_users", "dialog", "punish_info", "from_room_age_restricted", "from_tag", "ab_test_setting", "linker_invite_msg_extra")
    class RtcExtInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: str
        def __init__(self, key: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TO_RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_JOIN_CHANNEL_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    SEC_FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_MIC_IDX_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    INVITER_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    FROM_TOP_HOST_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    DIALOG_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_AGE_RESTRICTED_FIELD_NUMBER: _ClassVar[int]
    FROM_TAG_FIELD_NUMBER: _ClassVar[int]
    AB_TEST_SETTING_FIELD_NUMBER: _ClassVar[int]
    LINKER_INVITE_MSG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    to_rtc_ext_info: str
    rtc_join_channel: bool
    vendor: int
    sec_from_user_id: str
    to_linkmic_id_str: str
    from_user: _base_pb2.User
    required_mic_idx: int
    rtc_ext_info_map: _containers.ScalarMap[int, str]
    anchor_multi_live_enum: _enums_pb2.LinkmicMultiLiveEnum.Enum
    anchor_setting_info: MultiLiveAnchorPanelSettings
    inviter_linkmic_id_str: str
    from_top_host_info: InviteTopHostInfo
    action_id: int
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkmicUserInfo]
    dialog: PerceptionDialogInfo
    punish_info: PunishEventInfo
    from_room_age_restricted: int
    from_tag: ModelTag
    ab_test_setting: _containers.RepeatedCompositeFieldContainer[CohostAbTestSetting]
    linker_invite_msg_extra: LinkerInviteMessageExtra
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., to_rtc_ext_info: _Optional[str] = ..., rtc_join_channel: _Optional[bool] = ..., vendor: _Optional[int] = ..., sec_from_user_id: _Optional[str] = ..., to_linkmic_id_str: _Optional[str] = ..., from_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., required_mic_idx: _Optional[int] = ..., rtc_ext_info_map: _Optional[_Mapping[int, str]] = ..., anchor_multi_live_enum: _Optional[_Union[_enums_pb2.LinkmicMultiLiveEnum.Enum, str]] = ..., anchor_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ..., inviter_linkmic_id_str: _Optional[str] = ..., from_top_host_info: _Optional[_Union[InviteTopHostInfo, _Mapping]] = ..., action_id: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[LinkmicUserInfo, _Mapping]]] = ..., dialog: _Optional[_Union[PerceptionDialogInfo, _Mapping]] = ..., punish_info: _Optional[_Union[PunishEventInfo, _Mapping]] = ..., from_room_age_restricted: _Optional[int] = ..., from_tag: _Optional[_Union[ModelTag, _Mapping]] = ..., ab_test_setting: _Optional[_Iterable[_Union[CohostAbTestSetting, _Mapping]]] = ..., linker_invite_msg_extra: _Optional[_Union[LinkerInviteMessageExtra, _Mapping]] = ...) -> None: ...

class LinkerInviteMessageExtra(_message.Message):
    __slots__ = ("match_type", "invite_type", "sub_type", "theme", "duration", "layout", "tips", "extra", "other_users", "topic_info", "algo_request_id")
    MATCH_TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    THEME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    TIPS_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    OTHER_USERS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_INFO_FIELD_NUMBER: _ClassVar[int]
    ALGO_REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    match_type: int
    invite_type: int
    sub_type: int
    theme: str
    duration: int
    layout: int
    tips: str
    extra: InviterRivalExtra
    other_users: _containers.RepeatedCompositeFieldContainer[InviterRivalExtra]
    topic_info: CohostTopic
    algo_request_id: str
    def __init__(self, match_type: _Optional[int] = ..., invite_type: _Optional[int] = ..., sub_type: _Optional[int] = ..., theme: _Optional[str] = ..., duration: _Optional[int] = ..., layout: _Optional[int] = ..., tips: _Optional[str] = ..., extra: _Optional[_Union[InviterRivalExtra, _Mapping]] = ..., other_users: _Optional[_Iterable[_Union[InviterRivalExtra, _Mapping]]] = ..., topic_info: _Optional[_Union[CohostTopic, _Mapping]] = ..., algo_request_id: _Optional[str] = ...) -> None: ...

class LinkerKickOutContent(_message.Message):
    __slots__ = ("from_user_id", "kickout_reason")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    KICKOUT_REASON_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    kickout_reason: _enums_pb2.KickoutReason.Enum
    def __init__(self, from_user_id: _Optional[int] = ..., kickout_reason: _Optional[_Union[_enums_pb2.KickoutReason.Enum, str]] = ...) -> None: ...

class LinkerLeaveContent(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str", "send_leave_uid", "leave_reason")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SEND_LEAVE_UID_FIELD_NUMBER: _ClassVar[int]
    LEAVE_REASON_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    send_leave_uid: int
    leave_reason: int
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., send_leave_uid: _Optional[int] = ..., leave_reason: _Optional[int] = ...) -> None: ...

class LinkerListChangeContent(_message.Message):
    __slots__ = ("linked_users", "applied_users", "connecting_users")
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    APPLIED_USERS_FIELD_NUMBER: _ClassVar[int]
    CONNECTING_USERS_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    applied_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    connecting_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    def __init__(self, linked_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ..., applied_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ..., connecting_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ...) -> None: ...

class LinkerMediaChangeContent(_message.Message):
    __slots__ = ("op", "to_user_id", "anchor_id", "room_id", "change_scene", "operator_info")
    OP_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_SCENE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_INFO_FIELD_NUMBER: _ClassVar[int]
    op: _enums_pb2.GuestMicCameraManageOp.Enum
    to_user_id: int
    anchor_id: int
    room_id: int
    change_scene: _enums_pb2.GuestMicCameraChangeScene.Enum
    operator_info: LinkerMediaChangeOperator
    def __init__(self, op: _Optional[_Union[_enums_pb2.GuestMicCameraManageOp.Enum, str]] = ..., to_user_id: _Optional[int] = ..., anchor_id: _Optional[int] = ..., room_id: _Optional[int] = ..., change_scene: _Optional[_Union[_enums_pb2.GuestMicCameraChangeScene.Enum, str]] = ..., operator_info: _Optional[_Union[LinkerMediaChangeOperator, _Mapping]] = ...) -> None: ...

class LinkerMediaChangeOperator(_message.Message):
    __slots__ = ("user_id", "operator_type", "nick_name", "display_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_TYPE_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    operator_type: _enums_pb2.LinkMicUserAdminType.Enum
    nick_name: str
    display_id: str
    def __init__(self, user_id: _Optional[int] = ..., operator_type: _Optional[_Union[_enums_pb2.LinkMicUserAdminType.Enum, str]] = ..., nick_name: _Optional[str] = ..., display_id: _Optional[str] = ...) -> None: ...

class LinkerMicIdxUpdateContent(_message.Message):
    __slots__ = ("mic_idx_update_info",)
    MIC_IDX_UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    mic_idx_update_info: LinkerMicIdxUpdateInfo
    def __init__(self, mic_idx_update_info: _Optional[_Union[LinkerMicIdxUpdateInfo, _Mapping]] = ...) -> None: ...

class LinkerMicIdxUpdateInfo(_message.Message):
    __slots__ = ("op", "user_id", "mic_idx")
    OP_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    MIC_IDX_FIELD_NUMBER: _ClassVar[int]
    op: _enums_pb2.MicIdxOperation.Enum
    user_id: int
    mic_idx: int
    def __init__(self, op: _Optional[_Union[_enums_pb2.MicIdxOperation.Enum, str]] = ..., user_id: _Optional[int] = ..., mic_idx: _Optional[int] = ...) -> None: ...

class LinkerMuteContent(_message.Message):
    __slots__ = ("user_id", "mute_status")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    MUTE_STATUS_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    mute_status: _enums_pb2.MuteStatus.Enum
    def __init__(self, user_id: _Optional[int] = ..., mute_status: _Optional[_Union[_enums_pb2.MuteStatus.Enum, str]] = ...) -> None: ...

class LinkerRandomMatchContent(_message.Message):
    __slots__ = ("user", "room_id", "invite_type", "match_id", "inner_channel_id", "source_type", "group_channel_id", "play_type", "paired_time")
    USER_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    MATCH_ID_FIELD_NUMBER: _ClassVar[int]
    INNER_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    PLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAIRED_TIME_FIELD_NUMBER: _ClassVar[int]
    user: _base_pb2.User
    room_id: int
    invite_type: int
    match_id: str
    inner_channel_id: int
    source_type: int
    group_channel_id: int
    play_type: _enums_pb2.LinkmicPlayType.Enum
    paired_time: int
    def __init__(self, user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., room_id: _Optional[int] = ..., invite_type: _Optional[int] = ..., match_id: _Optional[str] = ..., inner_channel_id: _Optional[int] = ..., source_type: _Optional[int] = ..., group_channel_id: _Optional[int] = ..., play_type: _Optional[_Union[_enums_pb2.LinkmicPlayType.Enum, str]] = ..., paired_time: _Optional[int] = ...) -> None: ...

class LinkerReplyContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "from_user_linkmic_info", "to_user_id", "to_user_linkmic_info", "link_type", "reply_status", "linker_setting", "from_user", "to_user", "rtc_ext_info_map", "invitee_mic_idx_update_info", "applier_mic_idx_info_map", "anchor_multi_live_enum", "anchor_setting_info", "action_id", "linked_users", "source_type")
    class RtcExtInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: str
        def __init__(self, key: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
    class ApplierMicIdxInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_LINKMIC_INFO_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_LINKMIC_INFO_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINKER_SETTING_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_FIELD_NUMBER: _ClassVar[int]
    TO_USER_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    INVITEE_MIC_IDX_UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    APPLIER_MIC_IDX_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    from_user_linkmic_info: LinkmicInfo
    to_user_id: int
    to_user_linkmic_info: LinkmicInfo
    link_type: int
    reply_status: int
    linker_setting: LinkerSetting
    from_user: _base_pb2.User
    to_user: _base_pb2.User
    rtc_ext_info_map: _containers.ScalarMap[int, str]
    invitee_mic_idx_update_info: LinkerMicIdxUpdateInfo
    applier_mic_idx_info_map: _containers.ScalarMap[int, int]
    anchor_multi_live_enum: _enums_pb2.LinkmicMultiLiveEnum.Enum
    anchor_setting_info: MultiLiveAnchorPanelSettings
    action_id: int
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkmicUserInfo]
    source_type: int
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., from_user_linkmic_info: _Optional[_Union[LinkmicInfo, _Mapping]] = ..., to_user_id: _Optional[int] = ..., to_user_linkmic_info: _Optional[_Union[LinkmicInfo, _Mapping]] = ..., link_type: _Optional[int] = ..., reply_status: _Optional[int] = ..., linker_setting: _Optional[_Union[LinkerSetting, _Mapping]] = ..., from_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., to_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., rtc_ext_info_map: _Optional[_Mapping[int, str]] = ..., invitee_mic_idx_update_info: _Optional[_Union[LinkerMicIdxUpdateInfo, _Mapping]] = ..., applier_mic_idx_info_map: _Optional[_Mapping[int, int]] = ..., anchor_multi_live_enum: _Optional[_Union[_enums_pb2.LinkmicMultiLiveEnum.Enum, str]] = ..., anchor_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ..., action_id: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[LinkmicUserInfo, _Mapping]]] = ..., source_type: _Optional[int] = ...) -> None: ...

class LinkerSetting(_message.Message):
    __slots__ = ("max_member_limit", "link_type", "scene", "owner_user_id", "owner_room_id", "vendor")
    MAX_MEMBER_LIMIT_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    OWNER_USER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    max_member_limit: int
    link_type: int
    scene: int
    owner_user_id: int
    owner_room_id: int
    vendor: int
    def __init__(self, max_member_limit: _Optional[int] = ..., link_type: _Optional[int] = ..., scene: _Optional[int] = ..., owner_user_id: _Optional[int] = ..., owner_room_id: _Optional[int] = ..., vendor: _Optional[int] = ...) -> None: ...

class LinkerSysKickOutContent(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ...) -> None: ...

class LinkerUpdateUserContent(_message.Message):
    __slots__ = ("from_user_id", "to_user_id", "update_info")
    class UpdateInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    update_info: _containers.ScalarMap[str, str]
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ..., update_info: _Optional[_Mapping[str, str]] = ...) -> None: ...

class LinkerWaitingListChangeContent(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LinkmicAudienceApplyGuide(_message.Message):
    __slots__ = ("content", "button_content", "user", "display_strategy", "linkmic_audience_apply_notice_reason", "display_position", "trigger_type", "request_id", "linkmic_id")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_AUDIENCE_APPLY_NOTICE_REASON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_POSITION_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    content: LinkMicAudienceNoticeText
    button_content: LinkMicAudienceNoticeText
    user: _base_pb2.User
    display_strategy: int
    linkmic_audience_apply_notice_reason: str
    display_position: int
    trigger_type: str
    request_id: str
    linkmic_id: str
    def __init__(self, content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., button_content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., display_strategy: _Optional[int] = ..., linkmic_audience_apply_notice_reason: _Optional[str] = ..., display_position: _Optional[int] = ..., trigger_type: _Optional[str] = ..., request_id: _Optional[str] = ..., linkmic_id: _Optional[str] = ...) -> None: ...

class LinkmicAudienceInviteGroupChatMemberGuide(_message.Message):
    __slots__ = ("content", "button_content", "group_member_user_ids")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUTTON_CONTENT_FIELD_NUMBER: _ClassVar[int]
    GROUP_MEMBER_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    content: LinkMicAudienceNoticeText
    button_content: LinkMicAudienceNoticeText
    group_member_user_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., button_content: _Optional[_Union[LinkMicAudienceNoticeText, _Mapping]] = ..., group_member_user_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class LinkmicDisplayText(_message.Message):
    __slots__ = ("color", "key", "default_pattern", "pieces")
    COLOR_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_PATTERN_FIELD_NUMBER: _ClassVar[int]
    PIECES_FIELD_NUMBER: _ClassVar[int]
    color: str
    key: str
    default_pattern: str
    pieces: _containers.RepeatedCompositeFieldContainer[LinkmicDisplayTextPieces]
    def __init__(self, color: _Optional[str] = ..., key: _Optional[str] = ..., default_pattern: _Optional[str] = ..., pieces: _Optional[_Iterable[_Union[LinkmicDisplayTextPieces, _Mapping]]] = ...) -> None: ...

class LinkmicDisplayTextPieces(_message.Message):
    __slots__ = ("string_piece",)
    STRING_PIECE_FIELD_NUMBER: _ClassVar[int]
    string_piece: str
    def __init__(self, string_piece: _Optional[str] = ...) -> None: ...

class LinkmicInfo(_message.Message):
    __slots__ = ("access_key", "link_mic_id", "joinable", "confluence_type", "rtc_ext_info", "rtc_app_id", "rtc_app_sign", "linkmic_id_str", "vendor")
    ACCESS_KEY_FIELD_NUMBER: _ClassVar[int]
    LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    JOINABLE_FIELD_NUMBER: _ClassVar[int]
    CONFLUENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_ID_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    access_key: str
    link_mic_id: int
    joinable: bool
    confluence_type: int
    rtc_ext_info: str
    rtc_app_id: str
    rtc_app_sign: str
    linkmic_id_str: str
    vendor: int
    def __init__(self, access_key: _Optional[str] = ..., link_mic_id: _Optional[int] = ..., joinable: _Optional[bool] = ..., confluence_type: _Optional[int] = ..., rtc_ext_info: _Optional[str] = ..., rtc_app_id: _Optional[str] = ..., rtc_app_sign: _Optional[str] = ..., linkmic_id_str: _Optional[str] = ..., vendor: _Optional[int] = ...) -> None: ...

class LinkmicShareRevenueSettingStruct(_message.Message):
    __slots__ = ("share_revenue_setting_version_code", "linkmic_share_revenue_setting", "linkmic_share_revenue_setting_ratio", "enable_setting_ratio")
    SHARE_REVENUE_SETTING_VERSION_CODE_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_SHARE_REVENUE_SETTING_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_SHARE_REVENUE_SETTING_RATIO_FIELD_NUMBER: _ClassVar[int]
    ENABLE_SETTING_RATIO_FIELD_NUMBER: _ClassVar[int]
    share_revenue_setting_version_code: int
    linkmic_share_revenue_setting: int
    linkmic_share_revenue_setting_ratio: int
    enable_setting_ratio: bool
    def __init__(self, share_revenue_setting_version_code: _Optional[int] = ..., linkmic_share_revenue_setting: _Optional[int] = ..., linkmic_share_revenue_setting_ratio: _Optional[int] = ..., enable_setting_ratio: _Optional[bool] = ...) -> None: ...

class LinkmicUserInfo(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str", "room_id", "linked_time")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    room_id: int
    linked_time: int
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., room_id: _Optional[int] = ..., linked_time: _Optional[int] = ...) -> None: ...

class LinkmicUserToastContent(_message.Message):
    __slots__ = ("user_id", "room_id", "display_text", "leaved_user_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    LEAVED_USER_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    room_id: int
    display_text: _base_pb2.CommonText
    leaved_user_id: int
    def __init__(self, user_id: _Optional[int] = ..., room_id: _Optional[int] = ..., display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., leaved_user_id: _Optional[int] = ...) -> None: ...

class ListChangeBizContent(_message.Message):
    __slots__ = ("user_infos", "waiting_users", "ab_infos", "guest_user_infos", "gameplay_content")
    class UserInfosEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: CohostUserInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CohostUserInfo, _Mapping]] = ...) -> None: ...
    class AbInfosEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: CohostAbInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CohostAbInfo, _Mapping]] = ...) -> None: ...
    class GuestUserInfosEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: GuestUserInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[GuestUserInfo, _Mapping]] = ...) -> None: ...
    USER_INFOS_FIELD_NUMBER: _ClassVar[int]
    WAITING_USERS_FIELD_NUMBER: _ClassVar[int]
    AB_INFOS_FIELD_NUMBER: _ClassVar[int]
    GUEST_USER_INFOS_FIELD_NUMBER: _ClassVar[int]
    GAMEPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    user_infos: _containers.MessageMap[int, CohostUserInfo]
    waiting_users: _containers.RepeatedCompositeFieldContainer[VirtualWaitingUser]
    ab_infos: _containers.MessageMap[int, CohostAbInfo]
    guest_user_infos: _containers.MessageMap[int, GuestUserInfo]
    gameplay_content: GamePlayContent
    def __init__(self, user_infos: _Optional[_Mapping[int, CohostUserInfo]] = ..., waiting_users: _Optional[_Iterable[_Union[VirtualWaitingUser, _Mapping]]] = ..., ab_infos: _Optional[_Mapping[int, CohostAbInfo]] = ..., guest_user_infos: _Optional[_Mapping[int, GuestUserInfo]] = ..., gameplay_content: _Optional[_Union[GamePlayContent, _Mapping]] = ...) -> None: ...

class ListUser(_message.Message):
    __slots__ = ("user", "linkmic_id", "linkmic_id_str", "link_status", "link_type", "user_position", "silence_status", "modify_time", "linker_id", "role_type")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    LINK_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    USER_POSITION_FIELD_NUMBER: _ClassVar[int]
    SILENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
    MODIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    LINKER_ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    user: _base_pb2.User
    linkmic_id: int
    linkmic_id_str: str
    link_status: _enums_pb2.LinkListStatus.Enum
    link_type: _enums_pb2.LinkType.Enum
    user_position: int
    silence_status: _enums_pb2.LinkSilenceStatus.Enum
    modify_time: int
    linker_id: int
    role_type: _enums_pb2.LinkRoleType.Enum
    def __init__(self, user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., linkmic_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., link_status: _Optional[_Union[_enums_pb2.LinkListStatus.Enum, str]] = ..., link_type: _Optional[_Union[_enums_pb2.LinkType.Enum, str]] = ..., user_position: _Optional[int] = ..., silence_status: _Optional[_Union[_enums_pb2.LinkSilenceStatus.Enum, str]] = ..., modify_time: _Optional[int] = ..., linker_id: _Optional[int] = ..., role_type: _Optional[_Union[_enums_pb2.LinkRoleType.Enum, str]] = ...) -> None: ...

class LivePermissionInfo(_message.Message):
    __slots__ = ("end_time", "reason")
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    end_time: int
    reason: str
    def __init__(self, end_time: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class MatchInvitePanelConfig(_message.Message):
    __slots__ = ("header_text", "header_text_dark_mode", "desc_text", "desc_text_dark_mode")
    HEADER_TEXT_FIELD_NUMBER: _ClassVar[int]
    HEADER_TEXT_DARK_MODE_FIELD_NUMBER: _ClassVar[int]
    DESC_TEXT_FIELD_NUMBER: _ClassVar[int]
    DESC_TEXT_DARK_MODE_FIELD_NUMBER: _ClassVar[int]
    header_text: _base_pb2.CommonText
    header_text_dark_mode: _base_pb2.CommonText
    desc_text: _base_pb2.CommonText
    desc_text_dark_mode: _base_pb2.CommonText
    def __init__(self, header_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., header_text_dark_mode: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., desc_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., desc_text_dark_mode: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class MatchOpeningAnimationConfig(_message.Message):
    __slots__ = ("start_animation_rule",)
    START_ANIMATION_RULE_FIELD_NUMBER: _ClassVar[int]
    start_animation_rule: str
    def __init__(self, start_animation_rule: _Optional[str] = ...) -> None: ...

class MatchPunishEffectInfo(_message.Message):
    __slots__ = ("user_to_effect_map", "effect_to_effect_struct_map")
    class UserToEffectMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    class EffectToEffectStructMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _base_pb2.EffectStruct
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_base_pb2.EffectStruct, _Mapping]] = ...) -> None: ...
    USER_TO_EFFECT_MAP_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TO_EFFECT_STRUCT_MAP_FIELD_NUMBER: _ClassVar[int]
    user_to_effect_map: _containers.ScalarMap[int, int]
    effect_to_effect_struct_map: _containers.MessageMap[int, _base_pb2.EffectStruct]
    def __init__(self, user_to_effect_map: _Optional[_Mapping[int, int]] = ..., effect_to_effect_struct_map: _Optional[_Mapping[int, _base_pb2.EffectStruct]] = ...) -> None: ...

class MatchPunishExtraInfo(_message.Message):
    __slots__ = ("match_punish_effect_info", "cohost_content_guide_info", "recommended_playbook_info")
    MATCH_PUNISH_EFFECT_INFO_FIELD_NUMBER: _ClassVar[int]
    COHOST_CONTENT_GUIDE_INFO_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_PLAYBOOK_INFO_FIELD_NUMBER: _ClassVar[int]
    match_punish_effect_info: MatchPunishEffectInfo
    cohost_content_guide_info: CohostContentGuideInfo
    recommended_playbook_info: RecommendedPlaybookInfo
    def __init__(self, match_punish_effect_info: _Optional[_Union[MatchPunishEffectInfo, _Mapping]] = ..., cohost_content_guide_info: _Optional[_Union[CohostContentGuideInfo, _Mapping]] = ..., recommended_playbook_info: _Optional[_Union[RecommendedPlaybookInfo, _Mapping]] = ...) -> None: ...

class MatchThemeDisplayResource(_message.Message):
    __slots__ = ("match_theme", "match_opening_animation_config", "match_title_bar_config", "match_invite_panel_config")
    MATCH_THEME_FIELD_NUMBER: _ClassVar[int]
    MATCH_OPENING_ANIMATION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MATCH_TITLE_BAR_CONFIG_FIELD_NUMBER: _ClassVar[int]
    MATCH_INVITE_PANEL_CONFIG_FIELD_NUMBER: _ClassVar[int]
    match_theme: int
    match_opening_animation_config: MatchOpeningAnimationConfig
    match_title_bar_config: MatchTitleBarConfig
    match_invite_panel_config: MatchInvitePanelConfig
    def __init__(self, match_theme: _Optional[int] = ..., match_opening_animation_config: _Optional[_Union[MatchOpeningAnimationConfig, _Mapping]] = ..., match_title_bar_config: _Optional[_Union[MatchTitleBarConfig, _Mapping]] = ..., match_invite_panel_config: _Optional[_Union[MatchInvitePanelConfig, _Mapping]] = ...) -> None: ...

class MatchTitleBarConfig(_message.Message):
    __slots__ = ("display_rules",)
    DISPLAY_RULES_FIELD_NUMBER: _ClassVar[int]
    display_rules: _containers.RepeatedCompositeFieldContainer[MatchTitleBarDisplayRule]
    def __init__(self, display_rules: _Optional[_Iterable[_Union[MatchTitleBarDisplayRule, _Mapping]]] = ...) -> None: ...

class MatchTitleBarDisplayRule(_message.Message):
    __slots__ = ("trigger", "display_resource")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_RESOURCE_FIELD_NUMBER: _ClassVar[int]
    trigger: MatchTitleBarTrigger
    display_resource: TitleBarDisplayResource
    def __init__(self, trigger: _Optional[_Union[MatchTitleBarTrigger, _Mapping]] = ..., display_resource: _Optional[_Union[TitleBarDisplayResource, _Mapping]] = ...) -> None: ...

class MatchTitleBarTrigger(_message.Message):
    __slots__ = ("type",)
    TYPE_FIELD_NUMBER: _ClassVar[int]
    type: int
    def __init__(self, type: _Optional[int] = ...) -> None: ...

class MessageDisplayInfo(_message.Message):
    __slots__ = ("duration_type", "show_duration_ms", "incr_duration_ms", "stay_style")
    DURATION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SHOW_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    INCR_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    STAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    duration_type: int
    show_duration_ms: int
    incr_duration_ms: int
    stay_style: int
    def __init__(self, duration_type: _Optional[int] = ..., show_duration_ms: _Optional[int] = ..., incr_duration_ms: _Optional[int] = ..., stay_style: _Optional[int] = ...) -> None: ...

class MessageEntity(_message.Message):
    __slots__ = ("notify",)
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    notify: WebcastRoomNotifyMessage
    def __init__(self, notify: _Optional[_Union[WebcastRoomNotifyMessage, _Mapping]] = ...) -> None: ...

class MessageFlashSaleEnhancementInfo(_message.Message):
    __slots__ = ("stock_show_status", "buyer_infos", "enhancement_text_info")
    STOCK_SHOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    BUYER_INFOS_FIELD_NUMBER: _ClassVar[int]
    ENHANCEMENT_TEXT_INFO_FIELD_NUMBER: _ClassVar[int]
    stock_show_status: int
    buyer_infos: _containers.RepeatedCompositeFieldContainer[MessageUserInfo]
    enhancement_text_info: _base_pb2.EnhancementTextInfo
    def __init__(self, stock_show_status: _Optional[int] = ..., buyer_infos: _Optional[_Iterable[_Union[MessageUserInfo, _Mapping]]] = ..., enhancement_text_info: _Optional[_Union[_base_pb2.EnhancementTextInfo, _Mapping]] = ...) -> None: ...

class MessageUserInfo(_message.Message):
    __slots__ = ("user_id", "avatar")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    avatar: _base_pb2.ImageModel
    def __init__(self, user_id: _Optional[int] = ..., avatar: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class MicPositionData(_message.Message):
    __slots__ = ("type", "link")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    LINK_FIELD_NUMBER: _ClassVar[int]
    type: int
    link: LinkPosition
    def __init__(self, type: _Optional[int] = ..., link: _Optional[_Union[LinkPosition, _Mapping]] = ...) -> None: ...

class MigrationDetails(_message.Message):
    __slots__ = ("is_migrate", "source_group_channel_id", "target_group_channel_id")
    IS_MIGRATE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    TARGET_GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    is_migrate: bool
    source_group_channel_id: int
    target_group_channel_id: int
    def __init__(self, is_migrate: _Optional[bool] = ..., source_group_channel_id: _Optional[int] = ..., target_group_channel_id: _Optional[int] = ...) -> None: ...

class ModelTag(_message.Message):
    __slots__ = ("tag_type", "tag_value", "tag_text")
    TAG_TYPE_FIELD_NUMBER: _ClassVar[int]
    TAG_VALUE_FIELD_NUMBER: _ClassVar[int]
    TAG_TEXT_FIELD_NUMBER: _ClassVar[int]
    tag_type: int
    tag_value: str
    tag_text: str
    def __init__(self, tag_type: _Optional[int] = ..., tag_value: _Optional[str] = ..., tag_text: _Optional[str] = ...) -> None: ...

class MultiGuestBizLayoutExtra(_message.Message):
    __slots__ = ("just_dance_layout_extra",)
    JUST_DANCE_LAYOUT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    just_dance_layout_extra: JustDanceLayoutExtra
    def __init__(self, just_dance_layout_extra: _Optional[_Union[JustDanceLayoutExtra, _Mapping]] = ...) -> None: ...

class MultiGuestBizSpotExtra(_message.Message):
    __slots__ = ("sound_ware_effect_extra", "just_dance_extra")
    SOUND_WARE_EFFECT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    JUST_DANCE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    sound_ware_effect_extra: SoundWareEffectExtra
    just_dance_extra: JustDanceExtra
    def __init__(self, sound_ware_effect_extra: _Optional[_Union[SoundWareEffectExtra, _Mapping]] = ..., just_dance_extra: _Optional[_Union[JustDanceExtra, _Mapping]] = ...) -> None: ...

class MultiGuestLayoutExtra(_message.Message):
    __slots__ = ("origin_layout_style", "current_layout_style", "origin_max_position", "current_max_position", "enlarge_status", "current_panel_layout_type", "social_game")
    ORIGIN_LAYOUT_STYLE_FIELD_NUMBER: _ClassVar[int]
    CURRENT_LAYOUT_STYLE_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_MAX_POSITION_FIELD_NUMBER: _ClassVar[int]
    CURRENT_MAX_POSITION_FIELD_NUMBER: _ClassVar[int]
    ENLARGE_STATUS_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PANEL_LAYOUT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SOCIAL_GAME_FIELD_NUMBER: _ClassVar[int]
    origin_layout_style: _enums_pb2.LayoutStyle.Enum
    current_layout_style: _enums_pb2.LayoutStyle.Enum
    origin_max_position: int
    current_max_position: int
    enlarge_status: _enums_pb2.LayoutEnlargeStatus.Enum
    current_panel_layout_type: int
    social_game: SocialGameLayoutExtra
    def __init__(self, origin_layout_style: _Optional[_Union[_enums_pb2.LayoutStyle.Enum, str]] = ..., current_layout_style: _Optional[_Union[_enums_pb2.LayoutStyle.Enum, str]] = ..., origin_max_position: _Optional[int] = ..., current_max_position: _Optional[int] = ..., enlarge_status: _Optional[_Union[_enums_pb2.LayoutEnlargeStatus.Enum, str]] = ..., current_panel_layout_type: _Optional[int] = ..., social_game: _Optional[_Union[SocialGameLayoutExtra, _Mapping]] = ...) -> None: ...

class MultiGuestLayoutNonSeiExtra(_message.Message):
    __slots__ = ("social_game",)
    SOCIAL_GAME_FIELD_NUMBER: _ClassVar[int]
    social_game: SocialGameLayoutNonSeiExtra
    def __init__(self, social_game: _Optional[_Union[SocialGameLayoutNonSeiExtra, _Mapping]] = ...) -> None: ...

class MultiGuestSpotExtra(_message.Message):
    __slots__ = ("is_enlarged", "is_single_zoom_enabled", "is_double_zoom_enabled", "is_switch_spot_enabled", "spot_rank", "content_position_type", "social_game_user")
    IS_ENLARGED_FIELD_NUMBER: _ClassVar[int]
    IS_SINGLE_ZOOM_ENABLED_FIELD_NUMBER: _ClassVar[int]
    IS_DOUBLE_ZOOM_ENABLED_FIELD_NUMBER: _ClassVar[int]
    IS_SWITCH_SPOT_ENABLED_FIELD_NUMBER: _ClassVar[int]
    SPOT_RANK_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POSITION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SOCIAL_GAME_USER_FIELD_NUMBER: _ClassVar[int]
    is_enlarged: bool
    is_single_zoom_enabled: bool
    is_double_zoom_enabled: bool
    is_switch_spot_enabled: bool
    spot_rank: int
    content_position_type: int
    social_game_user: SocialGameUserSpotExtra
    def __init__(self, is_enlarged: _Optional[bool] = ..., is_single_zoom_enabled: _Optional[bool] = ..., is_double_zoom_enabled: _Optional[bool] = ..., is_switch_spot_enabled: _Optional[bool] = ..., spot_rank: _Optional[int] = ..., content_position_type: _Optional[int] = ..., social_game_user: _Optional[_Union[SocialGameUserSpotExtra, _Mapping]] = ...) -> None: ...

class MultiGuestSpotNonSeiExtra(_message.Message):
    __slots__ = ("social_game_user",)
    SOCIAL_GAME_USER_FIELD_NUMBER: _ClassVar[int]
    social_game_user: SocialGameUserSpotNonSeiExtra
    def __init__(self, social_game_user: _Optional[_Union[SocialGameUserSpotNonSeiExtra, _Mapping]] = ...) -> None: ...

class MultiLiveAnchorPanelSettings(_message.Message):
    __slots__ = ("user_id", "layout", "fix_mic_num", "allow_request_from_user", "allow_request_from_follower_only", "applier_sort_setting", "applier_sort_gift_score_threshold", "allow_request_from_friends", "allow_request_from_followers", "allow_request_from_others", "enable_show_multi_guest_layout", "disable_video_linkmic", "multi_guest_apply_auto_approve", "multi_guest_share_revenue_info_version", "show_available_spot", "save_as_default_layout", "multi_guest_allow_cohost_invitation", "multi_guest_allow_cohost_invitation_once", "disable_guest_open_camera")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    FIX_MIC_NUM_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REQUEST_FROM_USER_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REQUEST_FROM_FOLLOWER_ONLY_FIELD_NUMBER: _ClassVar[int]
    APPLIER_SORT_SETTING_FIELD_NUMBER: _ClassVar[int]
    APPLIER_SORT_GIFT_SCORE_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REQUEST_FROM_FRIENDS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REQUEST_FROM_FOLLOWERS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REQUEST_FROM_OTHERS_FIELD_NUMBER: _ClassVar[int]
    ENABLE_SHOW_MULTI_GUEST_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    DISABLE_VIDEO_LINKMIC_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_APPLY_AUTO_APPROVE_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_SHARE_REVENUE_INFO_VERSION_FIELD_NUMBER: _ClassVar[int]
    SHOW_AVAILABLE_SPOT_FIELD_NUMBER: _ClassVar[int]
    SAVE_AS_DEFAULT_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_ALLOW_COHOST_INVITATION_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_ALLOW_COHOST_INVITATION_ONCE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_GUEST_OPEN_CAMERA_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    layout: _enums_pb2.LinkmicUserSettingLayout.Enum
    fix_mic_num: _enums_pb2.LinkmicUserSettingShowAction.Enum
    allow_request_from_user: _enums_pb2.LinkmicUserSettingShowAction.Enum
    allow_request_from_follower_only: _enums_pb2.LinkmicUserSettingShowAction.Enum
    applier_sort_setting: _enums_pb2.LinkmicApplierSortSetting.Enum
    applier_sort_gift_score_threshold: int
    allow_request_from_friends: _enums_pb2.LinkmicUserSettingShowAction.Enum
    allow_request_from_followers: _enums_pb2.LinkmicUserSettingShowAction.Enum
    allow_request_from_others: _enums_pb2.LinkmicUserSettingShowAction.Enum
    enable_show_multi_guest_layout: _enums_pb2.LinkmicUserSettingShowAction.Enum
    disable_video_linkmic: _enums_pb2.LinkmicUserSettingDisableVideoLinkmic.Enum
    multi_guest_apply_auto_approve: _enums_pb2.LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    multi_guest_share_revenue_info_version: int
    show_available_spot: int
    save_as_default_layout: int
    multi_guest_allow_cohost_invitation: int
    multi_guest_allow_cohost_invitation_once: int
    disable_guest_open_camera: int
    def __init__(self, user_id: _Optional[int] = ..., layout: _Optional[_Union[_enums_pb2.LinkmicUserSettingLayout.Enum, str]] = ..., fix_mic_num: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., allow_request_from_user: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., allow_request_from_follower_only: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., applier_sort_setting: _Optional[_Union[_enums_pb2.LinkmicApplierSortSetting.Enum, str]] = ..., applier_sort_gift_score_threshold: _Optional[int] = ..., allow_request_from_friends: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., allow_request_from_followers: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., allow_request_from_others: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., enable_show_multi_guest_layout: _Optional[_Union[_enums_pb2.LinkmicUserSettingShowAction.Enum, str]] = ..., disable_video_linkmic: _Optional[_Union[_enums_pb2.LinkmicUserSettingDisableVideoLinkmic.Enum, str]] = ..., multi_guest_apply_auto_approve: _Optional[_Union[_enums_pb2.LinkmicUserSettingMultiGuestApplyAutoApprove.Enum, str]] = ..., multi_guest_share_revenue_info_version: _Optional[int] = ..., show_available_spot: _Optional[int] = ..., save_as_default_layout: _Optional[int] = ..., multi_guest_allow_cohost_invitation: _Optional[int] = ..., multi_guest_allow_cohost_invitation_once: _Optional[int] = ..., disable_guest_open_camera: _Optional[int] = ...) -> None: ...

class MultiLiveContent(_message.Message):
    __slots__ = ("apply_biz_content", "invite_biz_content", "reply_biz_content", "permit_biz_content", "join_direct_biz_content", "kick_out_biz_content", "join_room_direct_biz_content")
    APPLY_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    INVITE_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_DIRECT_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    KICK_OUT_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_ROOM_DIRECT_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    apply_biz_content: ApplyBizContent
    invite_biz_content: InviteBizContent
    reply_biz_content: ReplyBizContent
    permit_biz_content: PermitBizContent
    join_direct_biz_content: JoinDirectBizContent
    kick_out_biz_content: KickOutBizContent
    join_room_direct_biz_content: JoinRoomDirectBizContent
    def __init__(self, apply_biz_content: _Optional[_Union[ApplyBizContent, _Mapping]] = ..., invite_biz_content: _Optional[_Union[InviteBizContent, _Mapping]] = ..., reply_biz_content: _Optional[_Union[ReplyBizContent, _Mapping]] = ..., permit_biz_content: _Optional[_Union[PermitBizContent, _Mapping]] = ..., join_direct_biz_content: _Optional[_Union[JoinDirectBizContent, _Mapping]] = ..., kick_out_biz_content: _Optional[_Union[KickOutBizContent, _Mapping]] = ..., join_room_direct_biz_content: _Optional[_Union[JoinRoomDirectBizContent, _Mapping]] = ...) -> None: ...

class MultiLiveUpdateUserSettingContent(_message.Message):
    __slots__ = ("update_user_setting_info", "anchor_layout_setting", "reset_point_after_leave")
    UPDATE_USER_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LAYOUT_SETTING_FIELD_NUMBER: _ClassVar[int]
    RESET_POINT_AFTER_LEAVE_FIELD_NUMBER: _ClassVar[int]
    update_user_setting_info: MultiLiveAnchorPanelSettings
    anchor_layout_setting: AnchorLayoutSetting
    reset_point_after_leave: int
    def __init__(self, update_user_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ..., anchor_layout_setting: _Optional[_Union[AnchorLayoutSetting, _Mapping]] = ..., reset_point_after_leave: _Optional[int] = ...) -> None: ...

class NotifyHighlightContent(_message.Message):
    __slots__ = ("content", "need_high_light")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NEED_HIGH_LIGHT_FIELD_NUMBER: _ClassVar[int]
    content: str
    need_high_light: bool
    def __init__(self, content: _Optional[str] = ..., need_high_light: _Optional[bool] = ...) -> None: ...

class NotifyHighlightInfo(_message.Message):
    __slots__ = ("contents", "high_light_color")
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    HIGH_LIGHT_COLOR_FIELD_NUMBER: _ClassVar[int]
    contents: _containers.RepeatedCompositeFieldContainer[NotifyHighlightContent]
    high_light_color: str
    def __init__(self, contents: _Optional[_Iterable[_Union[NotifyHighlightContent, _Mapping]]] = ..., high_light_color: _Optional[str] = ...) -> None: ...

class OfflineGameInfo(_message.Message):
    __slots__ = ("task_id", "toast_text", "task_list_len", "offline_type", "toast_title", "game_id", "task_type")
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    TOAST_TEXT_FIELD_NUMBER: _ClassVar[int]
    TASK_LIST_LEN_FIELD_NUMBER: _ClassVar[int]
    OFFLINE_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOAST_TITLE_FIELD_NUMBER: _ClassVar[int]
    GAME_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_TYPE_FIELD_NUMBER: _ClassVar[int]
    task_id: str
    toast_text: str
    task_list_len: int
    offline_type: _enums_pb2.PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum
    toast_title: str
    game_id: str
    task_type: _enums_pb2.GamepadTaskType.Enum
    def __init__(self, task_id: _Optional[str] = ..., toast_text: _Optional[str] = ..., task_list_len: _Optional[int] = ..., offline_type: _Optional[_Union[_enums_pb2.PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum, str]] = ..., toast_title: _Optional[str] = ..., game_id: _Optional[str] = ..., task_type: _Optional[_Union[_enums_pb2.GamepadTaskType.Enum, str]] = ...) -> None: ...

class OffliveInviteInfo(_message.Message):
    __slots__ = ("inviter_timestamp",)
    INVITER_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    inviter_timestamp: int
    def __init__(self, inviter_timestamp: _Optional[int] = ...) -> None: ...

class OperationInfo(_message.Message):
    __slots__ = ("initial_state", "success_state", "failure_state")
    INITIAL_STATE_FIELD_NUMBER: _ClassVar[int]
    SUCCESS_STATE_FIELD_NUMBER: _ClassVar[int]
    FAILURE_STATE_FIELD_NUMBER: _ClassVar[int]
    initial_state: OperationState
    success_state: OperationState
    failure_state: OperationState
    def __init__(self, initial_state: _Optional[_Union[OperationState, _Mapping]] = ..., success_state: _Optional[_Union[OperationState, _Mapping]] = ..., failure_state: _Optional[_Union[OperationState, _Mapping]] = ...) -> None: ...

class OperationState(_message.Message):
    __slots__ = ("scene", "icon", "text", "schema", "animation_style", "duration")
    SCENE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_STYLE_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    scene: str
    icon: _base_pb2.ImageModel
    text: _base_pb2.CommonText
    schema: str
    animation_style: int
    duration: int
    def __init__(self, scene: _Optional[str] = ..., icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., schema: _Optional[str] = ..., animation_style: _Optional[int] = ..., duration: _Optional[int] = ...) -> None: ...

class OptPairInfo(_message.Message):
    __slots__ = ("mapping_id", "expected_time_sec", "opt_pair_status", "opt_pair_type", "team_info")
    MAPPING_ID_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    OPT_PAIR_STATUS_FIELD_NUMBER: _ClassVar[int]
    OPT_PAIR_TYPE_FIELD_NUMBER: _ClassVar[int]
    TEAM_INFO_FIELD_NUMBER: _ClassVar[int]
    mapping_id: int
    expected_time_sec: int
    opt_pair_status: _enums_pb2.OptPairStatus.Enum
    opt_pair_type: int
    team_info: _containers.RepeatedCompositeFieldContainer[TeamInfo]
    def __init__(self, mapping_id: _Optional[int] = ..., expected_time_sec: _Optional[int] = ..., opt_pair_status: _Optional[_Union[_enums_pb2.OptPairStatus.Enum, str]] = ..., opt_pair_type: _Optional[int] = ..., team_info: _Optional[_Iterable[_Union[TeamInfo, _Mapping]]] = ...) -> None: ...

class P2PGroupChangeContent(_message.Message):
    __slots__ = ("group_ext_info", "group_user", "migration_details", "content_pos", "cross_room_layout")
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    MIGRATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POS_FIELD_NUMBER: _ClassVar[int]
    CROSS_ROOM_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    group_ext_info: _containers.RepeatedCompositeFieldContainer[RtcExtraInfo]
    group_user: GroupChannelAllUser
    migration_details: MigrationDetails
    content_pos: _containers.RepeatedCompositeFieldContainer[ContentPosition]
    cross_room_layout: LayoutData
    def __init__(self, group_ext_info: _Optional[_Iterable[_Union[RtcExtraInfo, _Mapping]]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., migration_details: _Optional[_Union[MigrationDetails, _Mapping]] = ..., content_pos: _Optional[_Iterable[_Union[ContentPosition, _Mapping]]] = ..., cross_room_layout: _Optional[_Union[LayoutData, _Mapping]] = ...) -> None: ...

class PerceptionDialogInfo(_message.Message):
    __slots__ = ("icon_type", "title", "sub_title", "advice_action_text", "default_action_text", "violation_detail_url", "scene", "target_user_id", "target_room_id", "count_down_time", "show_feedback", "feedback_options", "policy_tip", "appeal_popup", "close_action_text")
    ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    SUB_TITLE_FIELD_NUMBER: _ClassVar[int]
    ADVICE_ACTION_TEXT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_ACTION_TEXT_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_DETAIL_URL_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    TARGET_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TARGET_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_DOWN_TIME_FIELD_NUMBER: _ClassVar[int]
    SHOW_FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    FEEDBACK_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    POLICY_TIP_FIELD_NUMBER: _ClassVar[int]
    APPEAL_POPUP_FIELD_NUMBER: _ClassVar[int]
    CLOSE_ACTION_TEXT_FIELD_NUMBER: _ClassVar[int]
    icon_type: _enums_pb2.PerceptionDialogIconType.Enum
    title: _base_pb2.CommonText
    sub_title: _base_pb2.CommonText
    advice_action_text: _base_pb2.CommonText
    default_action_text: _base_pb2.CommonText
    violation_detail_url: str
    scene: int
    target_user_id: int
    target_room_id: int
    count_down_time: int
    show_feedback: bool
    feedback_options: _containers.RepeatedCompositeFieldContainer[_base_pb2.PerceptionFeedbackOption]
    policy_tip: int
    appeal_popup: int
    close_action_text: _base_pb2.CommonText
    def __init__(self, icon_type: _Optional[_Union[_enums_pb2.PerceptionDialogIconType.Enum, str]] = ..., title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., sub_title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., advice_action_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., default_action_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., violation_detail_url: _Optional[str] = ..., scene: _Optional[int] = ..., target_user_id: _Optional[int] = ..., target_room_id: _Optional[int] = ..., count_down_time: _Optional[int] = ..., show_feedback: _Optional[bool] = ..., feedback_options: _Optional[_Iterable[_Union[_base_pb2.PerceptionFeedbackOption, _Mapping]]] = ..., policy_tip: _Optional[int] = ..., appeal_popup: _Optional[int] = ..., close_action_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class PermitApplyContent(_message.Message):
    __slots__ = ("permiter", "permiter_link_mic_id", "applier_pos", "reply_status", "dsl", "applier", "operator", "applier_link_mic_id", "linked_user_ui_positions", "applier_rtc_token", "ui_pos", "layout", "spot_list", "applier_linker_session_id")
    PERMITER_FIELD_NUMBER: _ClassVar[int]
    PERMITER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    APPLIER_POS_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    DSL_FIELD_NUMBER: _ClassVar[int]
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    APPLIER_RTC_TOKEN_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    permiter: Player
    permiter_link_mic_id: str
    applier_pos: MicPositionData
    reply_status: _enums_pb2.AgreeStatus.Enum
    dsl: DslConfig
    applier: Player
    operator: Player
    applier_link_mic_id: str
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    applier_rtc_token: str
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    applier_linker_session_id: str
    def __init__(self, permiter: _Optional[_Union[Player, _Mapping]] = ..., permiter_link_mic_id: _Optional[str] = ..., applier_pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., reply_status: _Optional[_Union[_enums_pb2.AgreeStatus.Enum, str]] = ..., dsl: _Optional[_Union[DslConfig, _Mapping]] = ..., applier: _Optional[_Union[Player, _Mapping]] = ..., operator: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., applier_rtc_token: _Optional[str] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., applier_linker_session_id: _Optional[str] = ...) -> None: ...

class PermitBizContent(_message.Message):
    __slots__ = ("anchor_setting_info", "expire_timestamp", "operator_user_info", "operator_link_admin_type", "link_user_type", "is_apply_auto_approved", "link_type_permission", "is_full_position_pre_approved", "is_quick_call_auto_approved")
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_LINK_ADMIN_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINK_USER_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_APPLY_AUTO_APPROVED_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_PERMISSION_FIELD_NUMBER: _ClassVar[int]
    IS_FULL_POSITION_PRE_APPROVED_FIELD_NUMBER: _ClassVar[int]
    IS_QUICK_CALL_AUTO_APPROVED_FIELD_NUMBER: _ClassVar[int]
    anchor_setting_info: MultiLiveAnchorPanelSettings
    expire_timestamp: int
    operator_user_info: _base_pb2.User
    operator_link_admin_type: _enums_pb2.LinkMicUserAdminType.Enum
    link_user_type: _enums_pb2.LinkUserType.Enum
    is_apply_auto_approved: bool
    link_type_permission: int
    is_full_position_pre_approved: bool
    is_quick_call_auto_approved: bool
    def __init__(self, anchor_setting_info: _Optional[_Union[MultiLiveAnchorPanelSettings, _Mapping]] = ..., expire_timestamp: _Optional[int] = ..., operator_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., operator_link_admin_type: _Optional[_Union[_enums_pb2.LinkMicUserAdminType.Enum, str]] = ..., link_user_type: _Optional[_Union[_enums_pb2.LinkUserType.Enum, str]] = ..., is_apply_auto_approved: _Optional[bool] = ..., link_type_permission: _Optional[int] = ..., is_full_position_pre_approved: _Optional[bool] = ..., is_quick_call_auto_approved: _Optional[bool] = ...) -> None: ...

class PermitJoinGroupBizContent(_message.Message):
    __slots__ = ("reply_status", "source_type", "skip_cancel_match", "matched_preference_tag", "quick_cohost_invitee_user_info")
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SKIP_CANCEL_MATCH_FIELD_NUMBER: _ClassVar[int]
    MATCHED_PREFERENCE_TAG_FIELD_NUMBER: _ClassVar[int]
    QUICK_COHOST_INVITEE_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    reply_status: _enums_pb2.ReplyStatus.Enum
    source_type: _enums_pb2.SourceType.Enum
    skip_cancel_match: bool
    matched_preference_tag: int
    quick_cohost_invitee_user_info: QuickCohostInviteeUserInfo
    def __init__(self, reply_status: _Optional[_Union[_enums_pb2.ReplyStatus.Enum, str]] = ..., source_type: _Optional[_Union[_enums_pb2.SourceType.Enum, str]] = ..., skip_cancel_match: _Optional[bool] = ..., matched_preference_tag: _Optional[int] = ..., quick_cohost_invitee_user_info: _Optional[_Union[QuickCohostInviteeUserInfo, _Mapping]] = ...) -> None: ...

class PermitJoinGroupContent(_message.Message):
    __slots__ = ("approver", "agree_status", "type", "group_ext_info", "group_user", "migration_details", "linked_user_ui_positions", "permit_group_type", "cross_room_layout")
    APPROVER_FIELD_NUMBER: _ClassVar[int]
    AGREE_STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    MIGRATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    PERMIT_GROUP_TYPE_FIELD_NUMBER: _ClassVar[int]
    CROSS_ROOM_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    approver: GroupPlayer
    agree_status: _enums_pb2.AgreeStatus.Enum
    type: _enums_pb2.JoinType.Enum
    group_ext_info: _containers.RepeatedCompositeFieldContainer[RtcExtraInfo]
    group_user: GroupChannelAllUser
    migration_details: MigrationDetails
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    permit_group_type: int
    cross_room_layout: LayoutData
    def __init__(self, approver: _Optional[_Union[GroupPlayer, _Mapping]] = ..., agree_status: _Optional[_Union[_enums_pb2.AgreeStatus.Enum, str]] = ..., type: _Optional[_Union[_enums_pb2.JoinType.Enum, str]] = ..., group_ext_info: _Optional[_Iterable[_Union[RtcExtraInfo, _Mapping]]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., migration_details: _Optional[_Union[MigrationDetails, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., permit_group_type: _Optional[int] = ..., cross_room_layout: _Optional[_Union[LayoutData, _Mapping]] = ...) -> None: ...

class PlaybookBizExtra(_message.Message):
    __slots__ = ("custom_atomic_capabilities",)
    class CustomAtomicCapabilitiesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    CUSTOM_ATOMIC_CAPABILITIES_FIELD_NUMBER: _ClassVar[int]
    custom_atomic_capabilities: _containers.ScalarMap[str, str]
    def __init__(self, custom_atomic_capabilities: _Optional[_Mapping[str, str]] = ...) -> None: ...

class Player(_message.Message):
    __slots__ = ("room_id", "user_id")
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    room_id: int
    user_id: int
    def __init__(self, room_id: _Optional[int] = ..., user_id: _Optional[int] = ...) -> None: ...

class PollBasicInfo(_message.Message):
    __slots__ = ("poll_sponsor", "gift_id", "title", "is_suggested_question", "user_cnt", "gift", "poll_id_str", "suggested_question_key", "poll_duration", "time_remain", "poll_index", "template_id")
    POLL_SPONSOR_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    IS_SUGGESTED_QUESTION_FIELD_NUMBER: _ClassVar[int]
    USER_CNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    POLL_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SUGGESTED_QUESTION_KEY_FIELD_NUMBER: _ClassVar[int]
    POLL_DURATION_FIELD_NUMBER: _ClassVar[int]
    TIME_REMAIN_FIELD_NUMBER: _ClassVar[int]
    POLL_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    poll_sponsor: str
    gift_id: int
    title: str
    is_suggested_question: bool
    user_cnt: int
    gift: _base_pb2.Gift
    poll_id_str: str
    suggested_question_key: str
    poll_duration: int
    time_remain: int
    poll_index: int
    template_id: int
    def __init__(self, poll_sponsor: _Optional[str] = ..., gift_id: _Optional[int] = ..., title: _Optional[str] = ..., is_suggested_question: _Optional[bool] = ..., user_cnt: _Optional[int] = ..., gift: _Optional[_Union[_base_pb2.Gift, _Mapping]] = ..., poll_id_str: _Optional[str] = ..., suggested_question_key: _Optional[str] = ..., poll_duration: _Optional[int] = ..., time_remain: _Optional[int] = ..., poll_index: _Optional[int] = ..., template_id: _Optional[int] = ...) -> None: ...

class PollEndContent(_message.Message):
    __slots__ = ("end_type", "option_list", "operator")
    END_TYPE_FIELD_NUMBER: _ClassVar[int]
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    end_type: _enums_pb2.PollEndType.Enum
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    operator: _base_pb2.User
    def __init__(self, end_type: _Optional[_Union[_enums_pb2.PollEndType.Enum, str]] = ..., option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ..., operator: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class PollOptionInfo(_message.Message):
    __slots__ = ("votes", "display_content", "option_idx", "vote_user_list")
    VOTES_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    OPTION_IDX_FIELD_NUMBER: _ClassVar[int]
    VOTE_USER_LIST_FIELD_NUMBER: _ClassVar[int]
    votes: int
    display_content: str
    option_idx: int
    vote_user_list: _containers.RepeatedCompositeFieldContainer[_base_pb2.VoteUser]
    def __init__(self, votes: _Optional[int] = ..., display_content: _Optional[str] = ..., option_idx: _Optional[int] = ..., vote_user_list: _Optional[_Iterable[_Union[_base_pb2.VoteUser, _Mapping]]] = ...) -> None: ...

class PollStartContent(_message.Message):
    __slots__ = ("start_time", "end_time", "option_list", "title", "operator")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    start_time: int
    end_time: int
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    title: str
    operator: _base_pb2.User
    def __init__(self, start_time: _Optional[int] = ..., end_time: _Optional[int] = ..., option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ..., title: _Optional[str] = ..., operator: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class PollUpdateVotesContent(_message.Message):
    __slots__ = ("option_list", "operator")
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    operator: _base_pb2.User
    def __init__(self, option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ..., operator: _Optional[_Union[_base_pb2.User, _Mapping]] = ...) -> None: ...

class PortraitInfo(_message.Message):
    __slots__ = ("user_metrics", "portrait_tag")
    USER_METRICS_FIELD_NUMBER: _ClassVar[int]
    PORTRAIT_TAG_FIELD_NUMBER: _ClassVar[int]
    user_metrics: _containers.RepeatedCompositeFieldContainer[UserMetrics]
    portrait_tag: _containers.RepeatedCompositeFieldContainer[PortraitTag]
    def __init__(self, user_metrics: _Optional[_Iterable[_Union[UserMetrics, _Mapping]]] = ..., portrait_tag: _Optional[_Iterable[_Union[PortraitTag, _Mapping]]] = ...) -> None: ...

class PortraitTag(_message.Message):
    __slots__ = ("tag_id", "priority", "show_value", "show_args")
    TAG_ID_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    SHOW_VALUE_FIELD_NUMBER: _ClassVar[int]
    SHOW_ARGS_FIELD_NUMBER: _ClassVar[int]
    tag_id: str
    priority: int
    show_value: str
    show_args: str
    def __init__(self, tag_id: _Optional[str] = ..., priority: _Optional[int] = ..., show_value: _Optional[str] = ..., show_args: _Optional[str] = ...) -> None: ...

class PosIdentity(_message.Message):
    __slots__ = ("type", "value")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    type: _enums_pb2.PosIdentityType.Enum
    value: str
    def __init__(self, type: _Optional[_Union[_enums_pb2.PosIdentityType.Enum, str]] = ..., value: _Optional[str] = ...) -> None: ...

class PosIdentityExtra(_message.Message):
    __slots__ = ("content_linkmic_i_d",)
    CONTENT_LINKMIC_I_D_FIELD_NUMBER: _ClassVar[int]
    content_linkmic_i_d: str
    def __init__(self, content_linkmic_i_d: _Optional[str] = ...) -> None: ...

class PotionCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ...) -> None: ...

class PreviewPeriod(_message.Message):
    __slots__ = ("duration", "prompt", "icon_image")
    DURATION_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    duration: int
    prompt: BattlePrompt
    icon_image: _base_pb2.ImageModel
    def __init__(self, duration: _Optional[int] = ..., prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class ProductAtmosphereTag(_message.Message):
    __slots__ = ("product_id", "tag_desc", "count")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    TAG_DESC_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    tag_desc: str
    count: int
    def __init__(self, product_id: _Optional[str] = ..., tag_desc: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class ProductSnapShot(_message.Message):
    __slots__ = ("product_id", "title", "cover", "stock_type", "timestamp", "add_to_cart_button")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    COVER_FIELD_NUMBER: _ClassVar[int]
    STOCK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    ADD_TO_CART_BUTTON_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    title: str
    cover: Img
    stock_type: int
    timestamp: int
    add_to_cart_button: AddToCartButton
    def __init__(self, product_id: _Optional[str] = ..., title: _Optional[str] = ..., cover: _Optional[_Union[Img, _Mapping]] = ..., stock_type: _Optional[int] = ..., timestamp: _Optional[int] = ..., add_to_cart_button: _Optional[_Union[AddToCartButton, _Mapping]] = ...) -> None: ...

class Progress(_message.Message):
    __slots__ = ("current_progress", "target", "expired_timestamp_in_ms")
    CURRENT_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_TIMESTAMP_IN_MS_FIELD_NUMBER: _ClassVar[int]
    current_progress: int
    target: int
    expired_timestamp_in_ms: int
    def __init__(self, current_progress: _Optional[int] = ..., target: _Optional[int] = ..., expired_timestamp_in_ms: _Optional[int] = ...) -> None: ...

class PromotionInfo(_message.Message):
    __slots__ = ("promotion_id", "failed_message", "product_ids")
    PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    FAILED_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    promotion_id: str
    failed_message: str
    product_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, promotion_id: _Optional[str] = ..., failed_message: _Optional[str] = ..., product_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class PublicAreaCommon(_message.Message):
    __slots__ = ("user_label", "user_consume_in_room")
    USER_LABEL_FIELD_NUMBER: _ClassVar[int]
    USER_CONSUME_IN_ROOM_FIELD_NUMBER: _ClassVar[int]
    user_label: _base_pb2.ImageModel
    user_consume_in_room: int
    def __init__(self, user_label: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., user_consume_in_room: _Optional[int] = ...) -> None: ...

class PublicAreaMessageCommon(_message.Message):
    __slots__ = ("scroll_gap_count", "anchor_scroll_gap_count", "release_to_scroll_area", "anchor_release_to_scroll_area", "is_anchor_marked", "creator_success_info", "portrait_info", "user_interaction_info", "admin_fold_type", "display_info", "hide_above_scroll_area", "operation_info", "dynamic_display_text")
    SCROLL_GAP_COUNT_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SCROLL_GAP_COUNT_FIELD_NUMBER: _ClassVar[int]
    RELEASE_TO_SCROLL_AREA_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_RELEASE_TO_SCROLL_AREA_FIELD_NUMBER: _ClassVar[int]
    IS_ANCHOR_MARKED_FIELD_NUMBER: _ClassVar[int]
    CREATOR_SUCCESS_INFO_FIELD_NUMBER: _ClassVar[int]
    PORTRAIT_INFO_FIELD_NUMBER: _ClassVar[int]
    USER_INTERACTION_INFO_FIELD_NUMBER: _ClassVar[int]
    ADMIN_FOLD_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_INFO_FIELD_NUMBER: _ClassVar[int]
    HIDE_ABOVE_SCROLL_AREA_FIELD_NUMBER: _ClassVar[int]
    OPERATION_INFO_FIELD_NUMBER: _ClassVar[int]
    DYNAMIC_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    scroll_gap_count: int
    anchor_scroll_gap_count: int
    release_to_scroll_area: bool
    anchor_release_to_scroll_area: bool
    is_anchor_marked: bool
    creator_success_info: CreatorSuccessInfo
    portrait_info: PortraitInfo
    user_interaction_info: UserInteractionInfo
    admin_fold_type: int
    display_info: MessageDisplayInfo
    hide_above_scroll_area: bool
    operation_info: OperationInfo
    dynamic_display_text: _base_pb2.CommonText
    def __init__(self, scroll_gap_count: _Optional[int] = ..., anchor_scroll_gap_count: _Optional[int] = ..., release_to_scroll_area: _Optional[bool] = ..., anchor_release_to_scroll_area: _Optional[bool] = ..., is_anchor_marked: _Optional[bool] = ..., creator_success_info: _Optional[_Union[CreatorSuccessInfo, _Mapping]] = ..., portrait_info: _Optional[_Union[PortraitInfo, _Mapping]] = ..., user_interaction_info: _Optional[_Union[UserInteractionInfo, _Mapping]] = ..., admin_fold_type: _Optional[int] = ..., display_info: _Optional[_Union[MessageDisplayInfo, _Mapping]] = ..., hide_above_scroll_area: _Optional[bool] = ..., operation_info: _Optional[_Union[OperationInfo, _Mapping]] = ..., dynamic_display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class PunishEventInfo(_message.Message):
    __slots__ = ("punish_type", "punish_reason", "punish_id", "violation_uid", "punish_type_id", "duration", "punish_perception_code", "end_time", "violation_uid_str", "show_reason")
    PUNISH_TYPE_FIELD_NUMBER: _ClassVar[int]
    PUNISH_REASON_FIELD_NUMBER: _ClassVar[int]
    PUNISH_ID_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_UID_FIELD_NUMBER: _ClassVar[int]
    PUNISH_TYPE_ID_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    PUNISH_PERCEPTION_CODE_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_UID_STR_FIELD_NUMBER: _ClassVar[int]
    SHOW_REASON_FIELD_NUMBER: _ClassVar[int]
    punish_type: str
    punish_reason: str
    punish_id: str
    violation_uid: int
    punish_type_id: _enums_pb2.PunishTypeId.Enum
    duration: int
    punish_perception_code: str
    end_time: int
    violation_uid_str: str
    show_reason: str
    def __init__(self, punish_type: _Optional[str] = ..., punish_reason: _Optional[str] = ..., punish_id: _Optional[str] = ..., violation_uid: _Optional[int] = ..., punish_type_id: _Optional[_Union[_enums_pb2.PunishTypeId.Enum, str]] = ..., duration: _Optional[int] = ..., punish_perception_code: _Optional[str] = ..., end_time: _Optional[int] = ..., violation_uid_str: _Optional[str] = ..., show_reason: _Optional[str] = ...) -> None: ...

class Question(_message.Message):
    __slots__ = ("question_id", "content", "answer_status", "create_time", "user", "create_from", "answer_from")
    QUESTION_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ANSWER_STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CREATE_FROM_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FROM_FIELD_NUMBER: _ClassVar[int]
    question_id: int
    content: str
    answer_status: int
    create_time: int
    user: _base_pb2.User
    create_from: int
    answer_from: int
    def __init__(self, question_id: _Optional[int] = ..., content: _Optional[str] = ..., answer_status: _Optional[int] = ..., create_time: _Optional[int] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., create_from: _Optional[int] = ..., answer_from: _Optional[int] = ...) -> None: ...

class QuickCohostInviteeUserInfo(_message.Message):
    __slots__ = ("avatar_thumb", "nickname")
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    avatar_thumb: _base_pb2.ImageModel
    nickname: str
    def __init__(self, avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., nickname: _Optional[str] = ...) -> None: ...

class RandomMatchContent(_message.Message):
    __slots__ = ("match_id", "source_type", "paired_time", "paired_group_list", "matched_preference_tag")
    MATCH_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAIRED_TIME_FIELD_NUMBER: _ClassVar[int]
    PAIRED_GROUP_LIST_FIELD_NUMBER: _ClassVar[int]
    MATCHED_PREFERENCE_TAG_FIELD_NUMBER: _ClassVar[int]
    match_id: str
    source_type: int
    paired_time: int
    paired_group_list: _containers.RepeatedCompositeFieldContainer[UserGroup]
    matched_preference_tag: int
    def __init__(self, match_id: _Optional[str] = ..., source_type: _Optional[int] = ..., paired_time: _Optional[int] = ..., paired_group_list: _Optional[_Iterable[_Union[UserGroup, _Mapping]]] = ..., matched_preference_tag: _Optional[int] = ...) -> None: ...

class RandomMatchContentUserInfo(_message.Message):
    __slots__ = ("user_id", "room_id", "invitation_role_type", "avatar_thumb", "nickname")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITATION_ROLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    room_id: int
    invitation_role_type: int
    avatar_thumb: _base_pb2.ImageModel
    nickname: str
    def __init__(self, user_id: _Optional[int] = ..., room_id: _Optional[int] = ..., invitation_role_type: _Optional[int] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., nickname: _Optional[str] = ...) -> None: ...

class RankAnimationInfo(_message.Message):
    __slots__ = ("type", "background_color_string", "content_text", "duration", "tile_content")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_STRING_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TEXT_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    TILE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    type: int
    background_color_string: str
    content_text: _base_pb2.CommonText
    duration: int
    tile_content: _containers.RepeatedCompositeFieldContainer[_base_pb2.CommonText]
    def __init__(self, type: _Optional[int] = ..., background_color_string: _Optional[str] = ..., content_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., duration: _Optional[int] = ..., tile_content: _Optional[_Iterable[_Union[_base_pb2.CommonText, _Mapping]]] = ...) -> None: ...

class RankListTabInfo(_message.Message):
    __slots__ = ("tabs", "supported_version")
    TABS_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    tabs: _containers.RepeatedCompositeFieldContainer[_base_pb2.RankTabInfo]
    supported_version: int
    def __init__(self, tabs: _Optional[_Iterable[_Union[_base_pb2.RankTabInfo, _Mapping]]] = ..., supported_version: _Optional[int] = ...) -> None: ...

class RankUpdate(_message.Message):
    __slots__ = ("rank_type", "own_rank", "default_content", "prompt", "show_entrance_animation", "countdown", "animation_info", "belong_type", "request_first_show_type", "supported_version", "owneronrank", "entranceicon", "affiliated_info", "class_info", "current_score", "list_schema")
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    OWN_RANK_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    SHOW_ENTRANCE_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_INFO_FIELD_NUMBER: _ClassVar[int]
    BELONG_TYPE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIRST_SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OWNERONRANK_FIELD_NUMBER: _ClassVar[int]
    ENTRANCEICON_FIELD_NUMBER: _ClassVar[int]
    AFFILIATED_INFO_FIELD_NUMBER: _ClassVar[int]
    CLASS_INFO_FIELD_NUMBER: _ClassVar[int]
    CURRENT_SCORE_FIELD_NUMBER: _ClassVar[int]
    LIST_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    rank_type: _enums_pb2.ProfitRankType.Enum
    own_rank: int
    default_content: _base_pb2.CommonText
    prompt: bytes
    show_entrance_animation: bool
    countdown: int
    animation_info: RankAnimationInfo
    belong_type: int
    request_first_show_type: _enums_pb2.ProfitRankType.Enum
    supported_version: int
    owneronrank: bool
    entranceicon: _base_pb2.ImageModel
    affiliated_info: AffiliatedInfo
    class_info: _base_pb2.ClassInfo
    current_score: int
    list_schema: str
    def __init__(self, rank_type: _Optional[_Union[_enums_pb2.ProfitRankType.Enum, str]] = ..., own_rank: _Optional[int] = ..., default_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., prompt: _Optional[bytes] = ..., show_entrance_animation: _Optional[bool] = ..., countdown: _Optional[int] = ..., animation_info: _Optional[_Union[RankAnimationInfo, _Mapping]] = ..., belong_type: _Optional[int] = ..., request_first_show_type: _Optional[_Union[_enums_pb2.ProfitRankType.Enum, str]] = ..., supported_version: _Optional[int] = ..., owneronrank: _Optional[bool] = ..., entranceicon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., affiliated_info: _Optional[_Union[AffiliatedInfo, _Mapping]] = ..., class_info: _Optional[_Union[_base_pb2.ClassInfo, _Mapping]] = ..., current_score: _Optional[int] = ..., list_schema: _Optional[str] = ...) -> None: ...

class RecommendComment(_message.Message):
    __slots__ = ("priority", "duration", "recommend_text", "tips_type")
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_TEXT_FIELD_NUMBER: _ClassVar[int]
    TIPS_TYPE_FIELD_NUMBER: _ClassVar[int]
    priority: int
    duration: int
    recommend_text: _base_pb2.CommonText
    tips_type: int
    def __init__(self, priority: _Optional[int] = ..., duration: _Optional[int] = ..., recommend_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., tips_type: _Optional[int] = ...) -> None: ...

class RecommendedPlaybookInfo(_message.Message):
    __slots__ = ("playbook_ids", "playbook_biz_extras")
    class PlaybookBizExtrasEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: PlaybookBizExtra
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[PlaybookBizExtra, _Mapping]] = ...) -> None: ...
    PLAYBOOK_IDS_FIELD_NUMBER: _ClassVar[int]
    PLAYBOOK_BIZ_EXTRAS_FIELD_NUMBER: _ClassVar[int]
    playbook_ids: _containers.RepeatedScalarFieldContainer[int]
    playbook_biz_extras: _containers.MessageMap[int, PlaybookBizExtra]
    def __init__(self, playbook_ids: _Optional[_Iterable[int]] = ..., playbook_biz_extras: _Optional[_Mapping[int, PlaybookBizExtra]] = ...) -> None: ...

class RefreshLiveBagInfo(_message.Message):
    __slots__ = ("refresh_live_bag_types",)
    REFRESH_LIVE_BAG_TYPES_FIELD_NUMBER: _ClassVar[int]
    refresh_live_bag_types: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, refresh_live_bag_types: _Optional[_Iterable[int]] = ...) -> None: ...

class ReplyBizContent(_message.Message):
    __slots__ = ("link_type", "is_turn_off_invitation", "reply_user_info", "is_full_position_pre_approved")
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_TURN_OFF_INVITATION_FIELD_NUMBER: _ClassVar[int]
    REPLY_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    IS_FULL_POSITION_PRE_APPROVED_FIELD_NUMBER: _ClassVar[int]
    link_type: int
    is_turn_off_invitation: int
    reply_user_info: _base_pb2.User
    is_full_position_pre_approved: bool
    def __init__(self, link_type: _Optional[int] = ..., is_turn_off_invitation: _Optional[int] = ..., reply_user_info: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., is_full_position_pre_approved: _Optional[bool] = ...) -> None: ...

class ReplyInviteContent(_message.Message):
    __slots__ = ("invitee", "reply_status", "invitee_link_mic_id", "invitee_pos", "invite_operator_user", "linked_user_ui_positions", "ui_pos", "layout", "spot_list", "invitee_linker_session_id")
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_POS_FIELD_NUMBER: _ClassVar[int]
    INVITE_OPERATOR_USER_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINKER_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    invitee: Player
    reply_status: _enums_pb2.AgreeStatus.Enum
    invitee_link_mic_id: str
    invitee_pos: MicPositionData
    invite_operator_user: Player
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    layout: LayoutState
    spot_list: _containers.RepeatedCompositeFieldContainer[SpotInfo]
    invitee_linker_session_id: str
    def __init__(self, invitee: _Optional[_Union[Player, _Mapping]] = ..., reply_status: _Optional[_Union[_enums_pb2.AgreeStatus.Enum, str]] = ..., invitee_link_mic_id: _Optional[str] = ..., invitee_pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., invite_operator_user: _Optional[_Union[Player, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., spot_list: _Optional[_Iterable[_Union[SpotInfo, _Mapping]]] = ..., invitee_linker_session_id: _Optional[str] = ...) -> None: ...

class ReserveInfo(_message.Message):
    __slots__ = ("reservation_id", "reply_status", "bubble_tip", "response_time", "is_reservation_sender", "created_timestamp", "viewed")
    RESERVATION_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    BUBBLE_TIP_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_TIME_FIELD_NUMBER: _ClassVar[int]
    IS_RESERVATION_SENDER_FIELD_NUMBER: _ClassVar[int]
    CREATED_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    VIEWED_FIELD_NUMBER: _ClassVar[int]
    reservation_id: int
    reply_status: _enums_pb2.ReserveReplyStatus.Enum
    bubble_tip: str
    response_time: int
    is_reservation_sender: bool
    created_timestamp: int
    viewed: bool
    def __init__(self, reservation_id: _Optional[int] = ..., reply_status: _Optional[_Union[_enums_pb2.ReserveReplyStatus.Enum, str]] = ..., bubble_tip: _Optional[str] = ..., response_time: _Optional[int] = ..., is_reservation_sender: _Optional[bool] = ..., created_timestamp: _Optional[int] = ..., viewed: _Optional[bool] = ...) -> None: ...

class ResolutionDemandPayload(_message.Message):
    __slots__ = ("action", "width_ratio", "height_ratio", "config_id", "layout_key", "spot_id", "canvas_width", "canvas_height", "timestamp_ms")
    ACTION_FIELD_NUMBER: _ClassVar[int]
    WIDTH_RATIO_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_RATIO_FIELD_NUMBER: _ClassVar[int]
    CONFIG_ID_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_KEY_FIELD_NUMBER: _ClassVar[int]
    SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    CANVAS_WIDTH_FIELD_NUMBER: _ClassVar[int]
    CANVAS_HEIGHT_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_MS_FIELD_NUMBER: _ClassVar[int]
    action: int
    width_ratio: float
    height_ratio: float
    config_id: str
    layout_key: str
    spot_id: int
    canvas_width: int
    canvas_height: int
    timestamp_ms: int
    def __init__(self, action: _Optional[int] = ..., width_ratio: _Optional[float] = ..., height_ratio: _Optional[float] = ..., config_id: _Optional[str] = ..., layout_key: _Optional[str] = ..., spot_id: _Optional[int] = ..., canvas_width: _Optional[int] = ..., canvas_height: _Optional[int] = ..., timestamp_ms: _Optional[int] = ...) -> None: ...

class RewardPeriodConfig(_message.Message):
    __slots__ = ("reward_start_time", "duration", "reward_multiple", "reward_start_timestamp", "reward_prepare_prompt", "rewarding_prompt", "click_prompt")
    REWARD_START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    REWARD_MULTIPLE_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    REWARD_PREPARE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    REWARDING_PROMPT_FIELD_NUMBER: _ClassVar[int]
    CLICK_PROMPT_FIELD_NUMBER: _ClassVar[int]
    reward_start_time: int
    duration: int
    reward_multiple: int
    reward_start_timestamp: int
    reward_prepare_prompt: BattlePrompt
    rewarding_prompt: BattlePrompt
    click_prompt: BattlePrompt
    def __init__(self, reward_start_time: _Optional[int] = ..., duration: _Optional[int] = ..., reward_multiple: _Optional[int] = ..., reward_start_timestamp: _Optional[int] = ..., reward_prepare_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., rewarding_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., click_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ...) -> None: ...

class RightLabel(_message.Message):
    __slots__ = ("background_color", "content", "height")
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    background_color: str
    content: _base_pb2.CommonText
    height: int
    def __init__(self, background_color: _Optional[str] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., height: _Optional[int] = ...) -> None: ...

class RivalExtra(_message.Message):
    __slots__ = ("user_count", "avatar_thumb", "display_id", "authentication_info", "nickname", "follow_status", "hashtag", "top_host_info", "user_id", "is_best_teammate", "opt_pair_info", "eoy_level", "nudge_info", "reservation_id", "follower_count", "game_tag", "gift_gallery_badge_info", "room_id", "activity_badge_info")
    USER_COUNT_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHENTICATION_INFO_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    HASHTAG_FIELD_NUMBER: _ClassVar[int]
    TOP_HOST_INFO_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    IS_BEST_TEAMMATE_FIELD_NUMBER: _ClassVar[int]
    OPT_PAIR_INFO_FIELD_NUMBER: _ClassVar[int]
    EOY_LEVEL_FIELD_NUMBER: _ClassVar[int]
    NUDGE_INFO_FIELD_NUMBER: _ClassVar[int]
    RESERVATION_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    GAME_TAG_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_BADGE_INFO_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_BADGE_INFO_FIELD_NUMBER: _ClassVar[int]
    user_count: int
    avatar_thumb: _base_pb2.ImageModel
    display_id: str
    authentication_info: _base_pb2.SharedAuthenticationInfo
    nickname: str
    follow_status: int
    hashtag: _base_pb2.Hashtag
    top_host_info: TopHostInfo
    user_id: int
    is_best_teammate: bool
    opt_pair_info: OptPairInfo
    eoy_level: int
    nudge_info: _enums_pb2.CohostNudgeInfo.Enum
    reservation_id: int
    follower_count: int
    game_tag: RivalsGameTag
    gift_gallery_badge_info: GiftGalleryBadgeInfo
    room_id: int
    activity_badge_info: ActivityBadgeInfo
    def __init__(self, user_count: _Optional[int] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., display_id: _Optional[str] = ..., authentication_info: _Optional[_Union[_base_pb2.SharedAuthenticationInfo, _Mapping]] = ..., nickname: _Optional[str] = ..., follow_status: _Optional[int] = ..., hashtag: _Optional[_Union[_base_pb2.Hashtag, _Mapping]] = ..., top_host_info: _Optional[_Union[TopHostInfo, _Mapping]] = ..., user_id: _Optional[int] = ..., is_best_teammate: _Optional[bool] = ..., opt_pair_info: _Optional[_Union[OptPairInfo, _Mapping]] = ..., eoy_level: _Optional[int] = ..., nudge_info: _Optional[_Union[_enums_pb2.CohostNudgeInfo.Enum, str]] = ..., reservation_id: _Optional[int] = ..., follower_count: _Optional[int] = ..., game_tag: _Optional[_Union[RivalsGameTag, _Mapping]] = ..., gift_gallery_badge_info: _Optional[_Union[GiftGalleryBadgeInfo, _Mapping]] = ..., room_id: _Optional[int] = ..., activity_badge_info: _Optional[_Union[ActivityBadgeInfo, _Mapping]] = ...) -> None: ...

class RivalExtraInfo(_message.Message):
    __slots__ = ("text", "text_type", "label", "anchor_layer", "linker_info", "linkmic_user_settings", "battle_user_settings", "invite_block_reason", "show_play_type", "top_host_info", "tag", "reserve_info", "detail_block_reason", "opt_pair_info", "tag_v2", "eoy_level", "battle_info", "cohost_layout_mode", "game_tag", "gift_gallery_badge_info", "offlive_invite_info", "user_suggestion_info", "friend_suggestion_info", "activity_badge_info")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LAYER_FIELD_NUMBER: _ClassVar[int]
    LINKER_INFO_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_USER_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    BATTLE_USER_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    INVITE_BLOCK_REASON_FIELD_NUMBER: _ClassVar[int]
    SHOW_PLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOP_HOST_INFO_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    RESERVE_INFO_FIELD_NUMBER: _ClassVar[int]
    DETAIL_BLOCK_REASON_FIELD_NUMBER: _ClassVar[int]
    OPT_PAIR_INFO_FIELD_NUMBER: _ClassVar[int]
    TAG_V2_FIELD_NUMBER: _ClassVar[int]
    EOY_LEVEL_FIELD_NUMBER: _ClassVar[int]
    BATTLE_INFO_FIELD_NUMBER: _ClassVar[int]
    COHOST_LAYOUT_MODE_FIELD_NUMBER: _ClassVar[int]
    GAME_TAG_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_BADGE_INFO_FIELD_NUMBER: _ClassVar[int]
    OFFLIVE_INVITE_INFO_FIELD_NUMBER: _ClassVar[int]
    USER_SUGGESTION_INFO_FIELD_NUMBER: _ClassVar[int]
    FRIEND_SUGGESTION_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_BADGE_INFO_FIELD_NUMBER: _ClassVar[int]
    text: str
    text_type: _enums_pb2.RivalExtraInfoTextType.Enum
    label: str
    anchor_layer: _enums_pb2.RivalExtraInfoAnchorLayer.Enum
    linker_info: LinkerInfo
    linkmic_user_settings: AnchorLinkmicUserSettings
    battle_user_settings: BattleUserSettings
    invite_block_reason: _enums_pb2.RivalExtraInfoInviteBlockReason.Enum
    show_play_type: _enums_pb2.LinkmicPlayType.Enum
    top_host_info: TopHostInfo
    tag: ModelTag
    reserve_info: ReserveInfo
    detail_block_reason: _enums_pb2.DetailBlockReason.Enum
    opt_pair_info: OptPairInfo
    tag_v2: TagV2
    eoy_level: int
    battle_info: BattleInfo
    cohost_layout_mode: _enums_pb2.CohostLayoutMode.Enum
    game_tag: RivalsGameTag
    gift_gallery_badge_info: GiftGalleryBadgeInfo
    offlive_invite_info: OffliveInviteInfo
    user_suggestion_info: UserSuggestionInfo
    friend_suggestion_info: UserSuggestionInfo
    activity_badge_info: ActivityBadgeInfo
    def __init__(self, text: _Optional[str] = ..., text_type: _Optional[_Union[_enums_pb2.RivalExtraInfoTextType.Enum, str]] = ..., label: _Optional[str] = ..., anchor_layer: _Optional[_Union[_enums_pb2.RivalExtraInfoAnchorLayer.Enum, str]] = ..., linker_info: _Optional[_Union[LinkerInfo, _Mapping]] = ..., linkmic_user_settings: _Optional[_Union[AnchorLinkmicUserSettings, _Mapping]] = ..., battle_user_settings: _Optional[_Union[BattleUserSettings, _Mapping]] = ..., invite_block_reason: _Optional[_Union[_enums_pb2.RivalExtraInfoInviteBlockReason.Enum, str]] = ..., show_play_type: _Optional[_Union[_enums_pb2.LinkmicPlayType.Enum, str]] = ..., top_host_info: _Optional[_Union[TopHostInfo, _Mapping]] = ..., tag: _Optional[_Union[ModelTag, _Mapping]] = ..., reserve_info: _Optional[_Union[ReserveInfo, _Mapping]] = ..., detail_block_reason: _Optional[_Union[_enums_pb2.DetailBlockReason.Enum, str]] = ..., opt_pair_info: _Optional[_Union[OptPairInfo, _Mapping]] = ..., tag_v2: _Optional[_Union[TagV2, _Mapping]] = ..., eoy_level: _Optional[int] = ..., battle_info: _Optional[_Union[BattleInfo, _Mapping]] = ..., cohost_layout_mode: _Optional[_Union[_enums_pb2.CohostLayoutMode.Enum, str]] = ..., game_tag: _Optional[_Union[RivalsGameTag, _Mapping]] = ..., gift_gallery_badge_info: _Optional[_Union[GiftGalleryBadgeInfo, _Mapping]] = ..., offlive_invite_info: _Optional[_Union[OffliveInviteInfo, _Mapping]] = ..., user_suggestion_info: _Optional[_Union[UserSuggestionInfo, _Mapping]] = ..., friend_suggestion_info: _Optional[_Union[UserSuggestionInfo, _Mapping]] = ..., activity_badge_info: _Optional[_Union[ActivityBadgeInfo, _Mapping]] = ...) -> None: ...

class RivalGuestExtra(_message.Message):
    __slots__ = ("user_id", "avatar_thumb", "nickname")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    avatar_thumb: _base_pb2.ImageModel
    nickname: str
    def __init__(self, user_id: _Optional[int] = ..., avatar_thumb: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., nickname: _Optional[str] = ...) -> None: ...

class RivalGuestExtras(_message.Message):
    __slots__ = ("rival_guests",)
    RIVAL_GUESTS_FIELD_NUMBER: _ClassVar[int]
    rival_guests: _containers.RepeatedCompositeFieldContainer[RivalGuestExtra]
    def __init__(self, rival_guests: _Optional[_Iterable[_Union[RivalGuestExtra, _Mapping]]] = ...) -> None: ...

class RivalsGameTag(_message.Message):
    __slots__ = ("tag_id", "tag_display_text", "gap_time_tag")
    TAG_ID_FIELD_NUMBER: _ClassVar[int]
    TAG_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    GAP_TIME_TAG_FIELD_NUMBER: _ClassVar[int]
    tag_id: int
    tag_display_text: str
    gap_time_tag: int
    def __init__(self, tag_id: _Optional[int] = ..., tag_display_text: _Optional[str] = ..., gap_time_tag: _Optional[int] = ...) -> None: ...

class RoomBasedGiftData(_message.Message):
    __slots__ = ("room_based_gifts",)
    class RoomBasedGiftsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: RoomBasedGifts
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[RoomBasedGifts, _Mapping]] = ...) -> None: ...
    ROOM_BASED_GIFTS_FIELD_NUMBER: _ClassVar[int]
    room_based_gifts: _containers.MessageMap[int, RoomBasedGifts]
    def __init__(self, room_based_gifts: _Optional[_Mapping[int, RoomBasedGifts]] = ...) -> None: ...

class RoomBasedGifts(_message.Message):
    __slots__ = ("gift_info",)
    GIFT_INFO_FIELD_NUMBER: _ClassVar[int]
    gift_info: _containers.RepeatedCompositeFieldContainer[GiftInfo]
    def __init__(self, gift_info: _Optional[_Iterable[_Union[GiftInfo, _Mapping]]] = ...) -> None: ...

class RoomNotifyMessageEventTracking(_message.Message):
    __slots__ = ("gift_sub_sender_id", "gift_sub_receiver_id", "anchor_id", "gift_sub_order_create_time")
    GIFT_SUB_SENDER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_SUB_RECEIVER_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_SUB_ORDER_CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    gift_sub_sender_id: int
    gift_sub_receiver_id: int
    anchor_id: int
    gift_sub_order_create_time: int
    def __init__(self, gift_sub_sender_id: _Optional[int] = ..., gift_sub_receiver_id: _Optional[int] = ..., anchor_id: _Optional[int] = ..., gift_sub_order_create_time: _Optional[int] = ...) -> None: ...

class RoomNotifyMessageExtra(_message.Message):
    __slots__ = ("duration", "background", "content_list")
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LIST_FIELD_NUMBER: _ClassVar[int]
    duration: int
    background: Background
    content_list: NotifyHighlightInfo
    def __init__(self, duration: _Optional[int] = ..., background: _Optional[_Union[Background, _Mapping]] = ..., content_list: _Optional[_Union[NotifyHighlightInfo, _Mapping]] = ...) -> None: ...

class RtcBitRateMap(_message.Message):
    __slots__ = ("xx1", "xx2", "xx3", "xx4")
    XX1_FIELD_NUMBER: _ClassVar[int]
    XX2_FIELD_NUMBER: _ClassVar[int]
    XX3_FIELD_NUMBER: _ClassVar[int]
    XX4_FIELD_NUMBER: _ClassVar[int]
    xx1: int
    xx2: int
    xx3: int
    xx4: int
    def __init__(self, xx1: _Optional[int] = ..., xx2: _Optional[int] = ..., xx3: _Optional[int] = ..., xx4: _Optional[int] = ...) -> None: ...

class RtcEngineConfig(_message.Message):
    __slots__ = ("rtc_app_id", "rtc_user_id", "rtc_token", "rtc_channel_id")
    RTC_APP_ID_FIELD_NUMBER: _ClassVar[int]
    RTC_USER_ID_FIELD_NUMBER: _ClassVar[int]
    RTC_TOKEN_FIELD_NUMBER: _ClassVar[int]
    RTC_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    rtc_app_id: str
    rtc_user_id: str
    rtc_token: str
    rtc_channel_id: int
    def __init__(self, rtc_app_id: _Optional[str] = ..., rtc_user_id: _Optional[str] = ..., rtc_token: _Optional[str] = ..., rtc_channel_id: _Optional[int] = ...) -> None: ...

class RtcExtraInfo(_message.Message):
    __slots__ = ("live_rtc_engine_config", "live_rtc_video_param", "rtc_bitrate_map", "rtc_fps", "rtc_mix_base", "byte_rtc_ext_info", "extra", "rtc_business_id", "rtc_other", "interact_client_type")
    LIVE_RTC_ENGINE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    LIVE_RTC_VIDEO_PARAM_FIELD_NUMBER: _ClassVar[int]
    RTC_BITRATE_MAP_FIELD_NUMBER: _ClassVar[int]
    RTC_FPS_FIELD_NUMBER: _ClassVar[int]
    RTC_MIX_BASE_FIELD_NUMBER: _ClassVar[int]
    BYTE_RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    RTC_BUSINESS_ID_FIELD_NUMBER: _ClassVar[int]
    RTC_OTHER_FIELD_NUMBER: _ClassVar[int]
    INTERACT_CLIENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    live_rtc_engine_config: RtcEngineConfig
    live_rtc_video_param: _containers.RepeatedCompositeFieldContainer[RtcLiveVideoParam]
    rtc_bitrate_map: RtcBitRateMap
    rtc_fps: int
    rtc_mix_base: RtcMixBase
    byte_rtc_ext_info: ByteRtcExtInfo
    extra: RtcInfoExtra
    rtc_business_id: str
    rtc_other: RtcOther
    interact_client_type: int
    def __init__(self, live_rtc_engine_config: _Optional[_Union[RtcEngineConfig, _Mapping]] = ..., live_rtc_video_param: _Optional[_Iterable[_Union[RtcLiveVideoParam, _Mapping]]] = ..., rtc_bitrate_map: _Optional[_Union[RtcBitRateMap, _Mapping]] = ..., rtc_fps: _Optional[int] = ..., rtc_mix_base: _Optional[_Union[RtcMixBase, _Mapping]] = ..., byte_rtc_ext_info: _Optional[_Union[ByteRtcExtInfo, _Mapping]] = ..., extra: _Optional[_Union[RtcInfoExtra, _Mapping]] = ..., rtc_business_id: _Optional[str] = ..., rtc_other: _Optional[_Union[RtcOther, _Mapping]] = ..., interact_client_type: _Optional[int] = ...) -> None: ...

class RtcInfoExtra(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: str
    def __init__(self, version: _Optional[str] = ...) -> None: ...

class RtcLiveVideoParam(_message.Message):
    __slots__ = ("strategy_id", "params")
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    strategy_id: int
    params: RtcVideoParam
    def __init__(self, strategy_id: _Optional[int] = ..., params: _Optional[_Union[RtcVideoParam, _Mapping]] = ...) -> None: ...

class RtcMixBase(_message.Message):
    __slots__ = ("bitrate",)
    BITRATE_FIELD_NUMBER: _ClassVar[int]
    bitrate: int
    def __init__(self, bitrate: _Optional[int] = ...) -> None: ...

class RtcOther(_message.Message):
    __slots__ = ("max_transcoding_cb_interval_second",)
    MAX_TRANSCODING_CB_INTERVAL_SECOND_FIELD_NUMBER: _ClassVar[int]
    max_transcoding_cb_interval_second: int
    def __init__(self, max_transcoding_cb_interval_second: _Optional[int] = ...) -> None: ...

class RtcVideoParam(_message.Message):
    __slots__ = ("width", "height", "fps", "bitrate_kbps")
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    FPS_FIELD_NUMBER: _ClassVar[int]
    BITRATE_KBPS_FIELD_NUMBER: _ClassVar[int]
    width: int
    height: int
    fps: int
    bitrate_kbps: int
    def __init__(self, width: _Optional[int] = ..., height: _Optional[int] = ..., fps: _Optional[int] = ..., bitrate_kbps: _Optional[int] = ...) -> None: ...

class SecondDegreeRelationContent(_message.Message):
    __slots__ = ("related_users", "total_related_user_cnt")
    RELATED_USERS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_RELATED_USER_CNT_FIELD_NUMBER: _ClassVar[int]
    related_users: _containers.RepeatedCompositeFieldContainer[_base_pb2.SharedUserInfo]
    total_related_user_cnt: int
    def __init__(self, related_users: _Optional[_Iterable[_Union[_base_pb2.SharedUserInfo, _Mapping]]] = ..., total_related_user_cnt: _Optional[int] = ...) -> None: ...

class SimilarInterestContent(_message.Message):
    __slots__ = ("content_id", "display_text")
    CONTENT_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    content_id: int
    display_text: str
    def __init__(self, content_id: _Optional[int] = ..., display_text: _Optional[str] = ...) -> None: ...

class SmokeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class SocialGameLayoutExtra(_message.Message):
    __slots__ = ("game_id", "game_just_dance_status", "game_session_id", "game_start_play_ms", "game_option_id", "loki_panel_name", "required_loki_resource_id", "optional_loki_resource_id")
    GAME_ID_FIELD_NUMBER: _ClassVar[int]
    GAME_JUST_DANCE_STATUS_FIELD_NUMBER: _ClassVar[int]
    GAME_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    GAME_START_PLAY_MS_FIELD_NUMBER: _ClassVar[int]
    GAME_OPTION_ID_FIELD_NUMBER: _ClassVar[int]
    LOKI_PANEL_NAME_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_LOKI_RESOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_LOKI_RESOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    game_id: int
    game_just_dance_status: int
    game_session_id: int
    game_start_play_ms: int
    game_option_id: int
    loki_panel_name: str
    required_loki_resource_id: str
    optional_loki_resource_id: str
    def __init__(self, game_id: _Optional[int] = ..., game_just_dance_status: _Optional[int] = ..., game_session_id: _Optional[int] = ..., game_start_play_ms: _Optional[int] = ..., game_option_id: _Optional[int] = ..., loki_panel_name: _Optional[str] = ..., required_loki_resource_id: _Optional[str] = ..., optional_loki_resource_id: _Optional[str] = ...) -> None: ...

class SocialGameLayoutNonSeiExtra(_message.Message):
    __slots__ = ("just_dance_song_title",)
    JUST_DANCE_SONG_TITLE_FIELD_NUMBER: _ClassVar[int]
    just_dance_song_title: str
    def __init__(self, just_dance_song_title: _Optional[str] = ...) -> None: ...

class SocialGameUserSpotExtra(_message.Message):
    __slots__ = ("game_just_dance_user_status", "is_enlarged", "is_main_content")
    GAME_JUST_DANCE_USER_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_ENLARGED_FIELD_NUMBER: _ClassVar[int]
    IS_MAIN_CONTENT_FIELD_NUMBER: _ClassVar[int]
    game_just_dance_user_status: int
    is_enlarged: bool
    is_main_content: bool
    def __init__(self, game_just_dance_user_status: _Optional[int] = ..., is_enlarged: _Optional[bool] = ..., is_main_content: _Optional[bool] = ...) -> None: ...

class SocialGameUserSpotNonSeiExtra(_message.Message):
    __slots__ = ("game_score",)
    GAME_SCORE_FIELD_NUMBER: _ClassVar[int]
    game_score: int
    def __init__(self, game_score: _Optional[int] = ...) -> None: ...

class SoundWareEffectExtra(_message.Message):
    __slots__ = ("static_image_name", "dynamic_image_name", "user_right_id", "right_id")
    STATIC_IMAGE_NAME_FIELD_NUMBER: _ClassVar[int]
    DYNAMIC_IMAGE_NAME_FIELD_NUMBER: _ClassVar[int]
    USER_RIGHT_ID_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ID_FIELD_NUMBER: _ClassVar[int]
    static_image_name: str
    dynamic_image_name: str
    user_right_id: int
    right_id: int
    def __init__(self, static_image_name: _Optional[str] = ..., dynamic_image_name: _Optional[str] = ..., user_right_id: _Optional[int] = ..., right_id: _Optional[int] = ...) -> None: ...

class SpecialEffectCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class SpecialEffectNotice(_message.Message):
    __slots__ = ("score", "from_user_id", "to_anchor_id", "affected_anchor_pairs", "effect_type", "community_heart_me_info", "community_heart_me_info_str")
    SCORE_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ANCHOR_PAIRS_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_HEART_ME_INFO_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_HEART_ME_INFO_STR_FIELD_NUMBER: _ClassVar[int]
    score: int
    from_user_id: int
    to_anchor_id: int
    affected_anchor_pairs: _containers.RepeatedCompositeFieldContainer[AnchorPair]
    effect_type: int
    community_heart_me_info: CommunityHeartMeInfo
    community_heart_me_info_str: str
    def __init__(self, score: _Optional[int] = ..., from_user_id: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., affected_anchor_pairs: _Optional[_Iterable[_Union[AnchorPair, _Mapping]]] = ..., effect_type: _Optional[int] = ..., community_heart_me_info: _Optional[_Union[CommunityHeartMeInfo, _Mapping]] = ..., community_heart_me_info_str: _Optional[str] = ...) -> None: ...

class SpecifiedDisplayText(_message.Message):
    __slots__ = ("uid", "display_text")
    UID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    uid: int
    display_text: _base_pb2.CommonText
    def __init__(self, uid: _Optional[int] = ..., display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class SponsorshipInfo(_message.Message):
    __slots__ = ("gift_id", "sponsor_id", "light_gift_up", "unlighted_gift_icon", "gift_gallery_detail_page_scheme_url", "gift_gallery_click_sponsor", "gift_tray_style", "become_all_sponsored")
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    SPONSOR_ID_FIELD_NUMBER: _ClassVar[int]
    LIGHT_GIFT_UP_FIELD_NUMBER: _ClassVar[int]
    UNLIGHTED_GIFT_ICON_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_DETAIL_PAGE_SCHEME_URL_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_CLICK_SPONSOR_FIELD_NUMBER: _ClassVar[int]
    GIFT_TRAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    BECOME_ALL_SPONSORED_FIELD_NUMBER: _ClassVar[int]
    gift_id: int
    sponsor_id: int
    light_gift_up: bool
    unlighted_gift_icon: str
    gift_gallery_detail_page_scheme_url: str
    gift_gallery_click_sponsor: bool
    gift_tray_style: _enums_pb2.GiftTrayStyle.Enum
    become_all_sponsored: bool
    def __init__(self, gift_id: _Optional[int] = ..., sponsor_id: _Optional[int] = ..., light_gift_up: _Optional[bool] = ..., unlighted_gift_icon: _Optional[str] = ..., gift_gallery_detail_page_scheme_url: _Optional[str] = ..., gift_gallery_click_sponsor: _Optional[bool] = ..., gift_tray_style: _Optional[_Union[_enums_pb2.GiftTrayStyle.Enum, str]] = ..., become_all_sponsored: _Optional[bool] = ...) -> None: ...

class SpotInfo(_message.Message):
    __slots__ = ("spot_id", "pos_identity", "multi_guest_spot_extra", "multi_guest_spot_non_sei_extra", "cohost_spot_extra", "cohost_spot_non_sei_extra", "pos_identity_extra")
    SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    POS_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_SPOT_NON_SEI_EXTRA_FIELD_NUMBER: _ClassVar[int]
    COHOST_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    COHOST_SPOT_NON_SEI_EXTRA_FIELD_NUMBER: _ClassVar[int]
    POS_IDENTITY_EXTRA_FIELD_NUMBER: _ClassVar[int]
    spot_id: int
    pos_identity: PosIdentity
    multi_guest_spot_extra: MultiGuestSpotExtra
    multi_guest_spot_non_sei_extra: MultiGuestSpotNonSeiExtra
    cohost_spot_extra: CohostTypeSpotExtra
    cohost_spot_non_sei_extra: CohostTypeSpotNonSeiExtra
    pos_identity_extra: PosIdentityExtra
    def __init__(self, spot_id: _Optional[int] = ..., pos_identity: _Optional[_Union[PosIdentity, _Mapping]] = ..., multi_guest_spot_extra: _Optional[_Union[MultiGuestSpotExtra, _Mapping]] = ..., multi_guest_spot_non_sei_extra: _Optional[_Union[MultiGuestSpotNonSeiExtra, _Mapping]] = ..., cohost_spot_extra: _Optional[_Union[CohostTypeSpotExtra, _Mapping]] = ..., cohost_spot_non_sei_extra: _Optional[_Union[CohostTypeSpotNonSeiExtra, _Mapping]] = ..., pos_identity_extra: _Optional[_Union[PosIdentityExtra, _Mapping]] = ...) -> None: ...

class SubtitleSettings(_message.Message):
    __slots__ = ("has_right", "temporary_ban", "enable", "expire_date", "target_language", "label_text")
    HAS_RIGHT_FIELD_NUMBER: _ClassVar[int]
    TEMPORARY_BAN_FIELD_NUMBER: _ClassVar[int]
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_DATE_FIELD_NUMBER: _ClassVar[int]
    TARGET_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    LABEL_TEXT_FIELD_NUMBER: _ClassVar[int]
    has_right: int
    temporary_ban: int
    enable: int
    expire_date: int
    target_language: str
    label_text: str
    def __init__(self, has_right: _Optional[int] = ..., temporary_ban: _Optional[int] = ..., enable: _Optional[int] = ..., expire_date: _Optional[int] = ..., target_language: _Optional[str] = ..., label_text: _Optional[str] = ...) -> None: ...

class SupportedActionsWrapper(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: bool
    def __init__(self, key: _Optional[int] = ..., value: _Optional[bool] = ...) -> None: ...

class SystemMessage(_message.Message):
    __slots__ = ("description",)
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    description: str
    def __init__(self, description: _Optional[str] = ...) -> None: ...

class TagItem(_message.Message):
    __slots__ = ("tag_type", "tag_text", "tag_value", "display_location", "event_tracking_fields", "biz_name", "disable_count_frequency_control", "disable_crm_click")
    class EventTrackingFieldsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TAG_TYPE_FIELD_NUMBER: _ClassVar[int]
    TAG_TEXT_FIELD_NUMBER: _ClassVar[int]
    TAG_VALUE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_LOCATION_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELDS_FIELD_NUMBER: _ClassVar[int]
    BIZ_NAME_FIELD_NUMBER: _ClassVar[int]
    DISABLE_COUNT_FREQUENCY_CONTROL_FIELD_NUMBER: _ClassVar[int]
    DISABLE_CRM_CLICK_FIELD_NUMBER: _ClassVar[int]
    tag_type: _enums_pb2.TagType.Enum
    tag_text: _base_pb2.CommonText
    tag_value: int
    display_location: int
    event_tracking_fields: _containers.ScalarMap[str, str]
    biz_name: str
    disable_count_frequency_control: bool
    disable_crm_click: bool
    def __init__(self, tag_type: _Optional[_Union[_enums_pb2.TagType.Enum, str]] = ..., tag_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., tag_value: _Optional[int] = ..., display_location: _Optional[int] = ..., event_tracking_fields: _Optional[_Mapping[str, str]] = ..., biz_name: _Optional[str] = ..., disable_count_frequency_control: _Optional[bool] = ..., disable_crm_click: _Optional[bool] = ...) -> None: ...

class TagV2(_message.Message):
    __slots__ = ("tag_classification", "tag_type", "tag_value", "starling_key", "second_degree_relation_content", "cohost_history_day", "similar_interest_content")
    TAG_CLASSIFICATION_FIELD_NUMBER: _ClassVar[int]
    TAG_TYPE_FIELD_NUMBER: _ClassVar[int]
    TAG_VALUE_FIELD_NUMBER: _ClassVar[int]
    STARLING_KEY_FIELD_NUMBER: _ClassVar[int]
    SECOND_DEGREE_RELATION_CONTENT_FIELD_NUMBER: _ClassVar[int]
    COHOST_HISTORY_DAY_FIELD_NUMBER: _ClassVar[int]
    SIMILAR_INTEREST_CONTENT_FIELD_NUMBER: _ClassVar[int]
    tag_classification: _enums_pb2.TagV2TagClassification.Enum
    tag_type: int
    tag_value: str
    starling_key: str
    second_degree_relation_content: SecondDegreeRelationContent
    cohost_history_day: int
    similar_interest_content: SimilarInterestContent
    def __init__(self, tag_classification: _Optional[_Union[_enums_pb2.TagV2TagClassification.Enum, str]] = ..., tag_type: _Optional[int] = ..., tag_value: _Optional[str] = ..., starling_key: _Optional[str] = ..., second_degree_relation_content: _Optional[_Union[SecondDegreeRelationContent, _Mapping]] = ..., cohost_history_day: _Optional[int] = ..., similar_interest_content: _Optional[_Union[SimilarInterestContent, _Mapping]] = ...) -> None: ...

class TaskPeriodConfig(_message.Message):
    __slots__ = ("target_start_time", "duration", "target_start_timestamp", "click_action", "click_prompt", "prompt_type", "static_prompt", "progress_target", "target_type", "icon_image", "click_action_schema_url")
    TARGET_START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    TARGET_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    CLICK_ACTION_FIELD_NUMBER: _ClassVar[int]
    CLICK_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TYPE_FIELD_NUMBER: _ClassVar[int]
    STATIC_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_TARGET_FIELD_NUMBER: _ClassVar[int]
    TARGET_TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    CLICK_ACTION_SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    target_start_time: int
    duration: int
    target_start_timestamp: int
    click_action: int
    click_prompt: BattlePrompt
    prompt_type: int
    static_prompt: BattlePrompt
    progress_target: int
    target_type: int
    icon_image: _base_pb2.ImageModel
    click_action_schema_url: str
    def __init__(self, target_start_time: _Optional[int] = ..., duration: _Optional[int] = ..., target_start_timestamp: _Optional[int] = ..., click_action: _Optional[int] = ..., click_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., prompt_type: _Optional[int] = ..., static_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., progress_target: _Optional[int] = ..., target_type: _Optional[int] = ..., icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., click_action_schema_url: _Optional[str] = ...) -> None: ...

class TeamInfo(_message.Message):
    __slots__ = ("team_id", "user_id")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    user_id: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, team_id: _Optional[int] = ..., user_id: _Optional[_Iterable[int]] = ...) -> None: ...

class TeamMatchCampaign(_message.Message):
    __slots__ = ("best_teammate_relation", "start_sfx_team_id", "has_team_match_mvp_sfx")
    BEST_TEAMMATE_RELATION_FIELD_NUMBER: _ClassVar[int]
    START_SFX_TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    HAS_TEAM_MATCH_MVP_SFX_FIELD_NUMBER: _ClassVar[int]
    best_teammate_relation: _containers.RepeatedCompositeFieldContainer[BestTeammateRelation]
    start_sfx_team_id: _containers.RepeatedScalarFieldContainer[int]
    has_team_match_mvp_sfx: bool
    def __init__(self, best_teammate_relation: _Optional[_Iterable[_Union[BestTeammateRelation, _Mapping]]] = ..., start_sfx_team_id: _Optional[_Iterable[int]] = ..., has_team_match_mvp_sfx: _Optional[bool] = ...) -> None: ...

class TeamUser(_message.Message):
    __slots__ = ("team_id", "user_id", "user_info_list")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    USER_INFO_LIST_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    user_id: _containers.RepeatedScalarFieldContainer[int]
    user_info_list: _containers.RepeatedCompositeFieldContainer[BattleGamePlayContentUserInfo]
    def __init__(self, team_id: _Optional[int] = ..., user_id: _Optional[_Iterable[int]] = ..., user_info_list: _Optional[_Iterable[_Union[BattleGamePlayContentUserInfo, _Mapping]]] = ...) -> None: ...

class TeamUsersInfo(_message.Message):
    __slots__ = ("team_id", "user_id")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    user_id: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, team_id: _Optional[int] = ..., user_id: _Optional[_Iterable[int]] = ...) -> None: ...

class TemplateContent(_message.Message):
    __slots__ = ("template_id", "template_id_str", "status", "poll_kind", "appeal_status", "violation_id_str")
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_STR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    POLL_KIND_FIELD_NUMBER: _ClassVar[int]
    APPEAL_STATUS_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_ID_STR_FIELD_NUMBER: _ClassVar[int]
    template_id: int
    template_id_str: str
    status: _enums_pb2.PollTemplateStatus.Enum
    poll_kind: _enums_pb2.PollKind.Enum
    appeal_status: _enums_pb2.PollAppealStatus.Enum
    violation_id_str: str
    def __init__(self, template_id: _Optional[int] = ..., template_id_str: _Optional[str] = ..., status: _Optional[_Union[_enums_pb2.PollTemplateStatus.Enum, str]] = ..., poll_kind: _Optional[_Union[_enums_pb2.PollKind.Enum, str]] = ..., appeal_status: _Optional[_Union[_enums_pb2.PollAppealStatus.Enum, str]] = ..., violation_id_str: _Optional[str] = ...) -> None: ...

class TextEffect(_message.Message):
    __slots__ = ("portrait", "landscape")
    PORTRAIT_FIELD_NUMBER: _ClassVar[int]
    LANDSCAPE_FIELD_NUMBER: _ClassVar[int]
    portrait: Detail
    landscape: Detail
    def __init__(self, portrait: _Optional[_Union[Detail, _Mapping]] = ..., landscape: _Optional[_Union[Detail, _Mapping]] = ...) -> None: ...

class TimeInfo(_message.Message):
    __slots__ = ("client_start_ms", "api_recv_time_ms", "api_send_to_goim_ms")
    CLIENT_START_MS_FIELD_NUMBER: _ClassVar[int]
    API_RECV_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    API_SEND_TO_GOIM_MS_FIELD_NUMBER: _ClassVar[int]
    client_start_ms: int
    api_recv_time_ms: int
    api_send_to_goim_ms: int
    def __init__(self, client_start_ms: _Optional[int] = ..., api_recv_time_ms: _Optional[int] = ..., api_send_to_goim_ms: _Optional[int] = ...) -> None: ...

class TitleBarDisplayResource(_message.Message):
    __slots__ = ("left_icon", "content_text", "right_icon", "right_icon_schema_url", "duration_ms")
    LEFT_ICON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TEXT_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ICON_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ICON_SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    left_icon: _base_pb2.ImageModel
    content_text: _base_pb2.CommonText
    right_icon: _base_pb2.ImageModel
    right_icon_schema_url: str
    duration_ms: int
    def __init__(self, left_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., content_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., right_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., right_icon_schema_url: _Optional[str] = ..., duration_ms: _Optional[int] = ...) -> None: ...

class TitleData(_message.Message):
    __slots__ = ("goal_count", "current_sponsor_id")
    GOAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENT_SPONSOR_ID_FIELD_NUMBER: _ClassVar[int]
    goal_count: int
    current_sponsor_id: int
    def __init__(self, goal_count: _Optional[int] = ..., current_sponsor_id: _Optional[int] = ...) -> None: ...

class Top2CardInfo(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: CommonCardInfo
    def __init__(self, common: _Optional[_Union[CommonCardInfo, _Mapping]] = ...) -> None: ...

class Top3CardInfo(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: CommonCardInfo
    def __init__(self, common: _Optional[_Union[CommonCardInfo, _Mapping]] = ...) -> None: ...

class TopHostInfo(_message.Message):
    __slots__ = ("rank_type", "top_index")
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOP_INDEX_FIELD_NUMBER: _ClassVar[int]
    rank_type: str
    top_index: int
    def __init__(self, rank_type: _Optional[str] = ..., top_index: _Optional[int] = ...) -> None: ...

class Topic(_message.Message):
    __slots__ = ("topic_action_type", "topic_text", "topic_tips", "has_button", "action_button", "tag_type", "display_location", "event_tracking_fields", "biz_name", "disable_count_frequency_control")
    class EventTrackingFieldsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TOPIC_ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOPIC_TEXT_FIELD_NUMBER: _ClassVar[int]
    TOPIC_TIPS_FIELD_NUMBER: _ClassVar[int]
    HAS_BUTTON_FIELD_NUMBER: _ClassVar[int]
    ACTION_BUTTON_FIELD_NUMBER: _ClassVar[int]
    TAG_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_LOCATION_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELDS_FIELD_NUMBER: _ClassVar[int]
    BIZ_NAME_FIELD_NUMBER: _ClassVar[int]
    DISABLE_COUNT_FREQUENCY_CONTROL_FIELD_NUMBER: _ClassVar[int]
    topic_action_type: _enums_pb2.TopicActionType.Enum
    topic_text: _base_pb2.CommonText
    topic_tips: _base_pb2.CommonText
    has_button: bool
    action_button: ActionButton
    tag_type: _enums_pb2.TagType.Enum
    display_location: _enums_pb2.PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum
    event_tracking_fields: _containers.ScalarMap[str, str]
    biz_name: str
    disable_count_frequency_control: bool
    def __init__(self, topic_action_type: _Optional[_Union[_enums_pb2.TopicActionType.Enum, str]] = ..., topic_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., topic_tips: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., has_button: _Optional[bool] = ..., action_button: _Optional[_Union[ActionButton, _Mapping]] = ..., tag_type: _Optional[_Union[_enums_pb2.TagType.Enum, str]] = ..., display_location: _Optional[_Union[_enums_pb2.PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum, str]] = ..., event_tracking_fields: _Optional[_Mapping[str, str]] = ..., biz_name: _Optional[str] = ..., disable_count_frequency_control: _Optional[bool] = ...) -> None: ...

class TriggerCondition(_message.Message):
    __slots__ = ("uplink_detect_http", "uplink_detect_websocket", "detect_p2p_msg", "detect_room_msg", "http_optimize")
    UPLINK_DETECT_HTTP_FIELD_NUMBER: _ClassVar[int]
    UPLINK_DETECT_WEBSOCKET_FIELD_NUMBER: _ClassVar[int]
    DETECT_P2P_MSG_FIELD_NUMBER: _ClassVar[int]
    DETECT_ROOM_MSG_FIELD_NUMBER: _ClassVar[int]
    HTTP_OPTIMIZE_FIELD_NUMBER: _ClassVar[int]
    uplink_detect_http: bool
    uplink_detect_websocket: bool
    detect_p2p_msg: bool
    detect_room_msg: bool
    http_optimize: bool
    def __init__(self, uplink_detect_http: _Optional[bool] = ..., uplink_detect_websocket: _Optional[bool] = ..., detect_p2p_msg: _Optional[bool] = ..., detect_room_msg: _Optional[bool] = ..., http_optimize: _Optional[bool] = ...) -> None: ...

class UnionAnimationInfo(_message.Message):
    __slots__ = ("union_type", "rank_type_array", "supported_version")
    UNION_TYPE_FIELD_NUMBER: _ClassVar[int]
    RANK_TYPE_ARRAY_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    union_type: _enums_pb2.UnionAnimationInfoType.Enum
    rank_type_array: _containers.RepeatedScalarFieldContainer[int]
    supported_version: int
    def __init__(self, union_type: _Optional[_Union[_enums_pb2.UnionAnimationInfoType.Enum, str]] = ..., rank_type_array: _Optional[_Iterable[int]] = ..., supported_version: _Optional[int] = ...) -> None: ...

class UseCriticalStrikeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: CriticalStrikeCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[CriticalStrikeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseExtraTimeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: ExtraTimeCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[ExtraTimeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UsePotionCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: PotionCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[PotionCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseSmokeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: SmokeCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[SmokeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseSpecialEffectCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content", "affected_anchor_pairs", "effect_type", "community_heart_me_info", "community_heart_me_info_str")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ANCHOR_PAIRS_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_HEART_ME_INFO_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_HEART_ME_INFO_STR_FIELD_NUMBER: _ClassVar[int]
    card_info: SpecialEffectCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    affected_anchor_pairs: _containers.RepeatedCompositeFieldContainer[AnchorPair]
    effect_type: int
    community_heart_me_info: CommunityHeartMeInfo
    community_heart_me_info_str: str
    def __init__(self, card_info: _Optional[_Union[SpecialEffectCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., affected_anchor_pairs: _Optional[_Iterable[_Union[AnchorPair, _Mapping]]] = ..., effect_type: _Optional[int] = ..., community_heart_me_info: _Optional[_Union[CommunityHeartMeInfo, _Mapping]] = ..., community_heart_me_info_str: _Optional[str] = ...) -> None: ...

class UseTop2Card(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: Top2CardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[Top2CardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseTop3Card(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: Top3CardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[Top3CardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseVaultGloveCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: VaultGloveCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[VaultGloveCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UseWaveCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: WaveCardInfo
    anchor_id: int
    display_content: _base_pb2.CommonText
    def __init__(self, card_info: _Optional[_Union[WaveCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class UserArmiesWrapper(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: BattleUserArmies
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleUserArmies, _Mapping]] = ...) -> None: ...

class UserCountdownInfo(_message.Message):
    __slots__ = ("countdown_id", "score", "target_score", "completion_progress_percent")
    COUNTDOWN_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    TARGET_SCORE_FIELD_NUMBER: _ClassVar[int]
    COMPLETION_PROGRESS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    countdown_id: int
    score: int
    target_score: int
    completion_progress_percent: int
    def __init__(self, countdown_id: _Optional[int] = ..., score: _Optional[int] = ..., target_score: _Optional[int] = ..., completion_progress_percent: _Optional[int] = ...) -> None: ...

class UserFanTicket(_message.Message):
    __slots__ = ("user_id", "fan_ticket", "match_total_score", "match_rank", "countdown_info", "play_info", "icon_name", "animation_name", "ticket_ui_style", "completion_progress_percent", "top_guest_rank", "ticket_ui_style_v2")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    MATCH_TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    MATCH_RANK_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_INFO_FIELD_NUMBER: _ClassVar[int]
    PLAY_INFO_FIELD_NUMBER: _ClassVar[int]
    ICON_NAME_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_NAME_FIELD_NUMBER: _ClassVar[int]
    TICKET_UI_STYLE_FIELD_NUMBER: _ClassVar[int]
    COMPLETION_PROGRESS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    TOP_GUEST_RANK_FIELD_NUMBER: _ClassVar[int]
    TICKET_UI_STYLE_V2_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    fan_ticket: int
    match_total_score: int
    match_rank: int
    countdown_info: UserCountdownInfo
    play_info: UserPlayInfo
    icon_name: str
    animation_name: str
    ticket_ui_style: str
    completion_progress_percent: int
    top_guest_rank: int
    ticket_ui_style_v2: str
    def __init__(self, user_id: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., match_total_score: _Optional[int] = ..., match_rank: _Optional[int] = ..., countdown_info: _Optional[_Union[UserCountdownInfo, _Mapping]] = ..., play_info: _Optional[_Union[UserPlayInfo, _Mapping]] = ..., icon_name: _Optional[str] = ..., animation_name: _Optional[str] = ..., ticket_ui_style: _Optional[str] = ..., completion_progress_percent: _Optional[int] = ..., top_guest_rank: _Optional[int] = ..., ticket_ui_style_v2: _Optional[str] = ...) -> None: ...

class UserGroup(_message.Message):
    __slots__ = ("user_info",)
    USER_INFO_FIELD_NUMBER: _ClassVar[int]
    user_info: _containers.RepeatedCompositeFieldContainer[RandomMatchContentUserInfo]
    def __init__(self, user_info: _Optional[_Iterable[_Union[RandomMatchContentUserInfo, _Mapping]]] = ...) -> None: ...

class UserInteractionInfo(_message.Message):
    __slots__ = ("like_cnt", "comment_cnt", "share_cnt")
    LIKE_CNT_FIELD_NUMBER: _ClassVar[int]
    COMMENT_CNT_FIELD_NUMBER: _ClassVar[int]
    SHARE_CNT_FIELD_NUMBER: _ClassVar[int]
    like_cnt: int
    comment_cnt: int
    share_cnt: int
    def __init__(self, like_cnt: _Optional[int] = ..., comment_cnt: _Optional[int] = ..., share_cnt: _Optional[int] = ...) -> None: ...

class UserMetrics(_message.Message):
    __slots__ = ("type", "metrics_value")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    METRICS_VALUE_FIELD_NUMBER: _ClassVar[int]
    type: _enums_pb2.PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    metrics_value: str
    def __init__(self, type: _Optional[_Union[_enums_pb2.PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum, str]] = ..., metrics_value: _Optional[str] = ...) -> None: ...

class UserModelPredictionData(_message.Message):
    __slots__ = ("user_id", "model_prediction_data")
    class ModelPredictionDataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: float
        def __init__(self, key: _Optional[str] = ..., value: _Optional[float] = ...) -> None: ...
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    MODEL_PREDICTION_DATA_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    model_prediction_data: _containers.ScalarMap[str, float]
    def __init__(self, user_id: _Optional[int] = ..., model_prediction_data: _Optional[_Mapping[str, float]] = ...) -> None: ...

class UserPlayInfo(_message.Message):
    __slots__ = ("play_id", "play_scene", "score", "rank", "target_score", "user_tag")
    PLAY_ID_FIELD_NUMBER: _ClassVar[int]
    PLAY_SCENE_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    RANK_FIELD_NUMBER: _ClassVar[int]
    TARGET_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_TAG_FIELD_NUMBER: _ClassVar[int]
    play_id: int
    play_scene: _enums_pb2.PlayScene.Enum
    score: int
    rank: int
    target_score: int
    user_tag: _enums_pb2.PlayUserTag.Enum
    def __init__(self, play_id: _Optional[int] = ..., play_scene: _Optional[_Union[_enums_pb2.PlayScene.Enum, str]] = ..., score: _Optional[int] = ..., rank: _Optional[int] = ..., target_score: _Optional[int] = ..., user_tag: _Optional[_Union[_enums_pb2.PlayUserTag.Enum, str]] = ...) -> None: ...

class UserSuggestionInfo(_message.Message):
    __slots__ = ("vote_count", "voter_info_list", "detail_page_lynx")
    VOTE_COUNT_FIELD_NUMBER: _ClassVar[int]
    VOTER_INFO_LIST_FIELD_NUMBER: _ClassVar[int]
    DETAIL_PAGE_LYNX_FIELD_NUMBER: _ClassVar[int]
    vote_count: int
    voter_info_list: _containers.RepeatedCompositeFieldContainer[_base_pb2.SharedUserInfo]
    detail_page_lynx: str
    def __init__(self, vote_count: _Optional[int] = ..., voter_info_list: _Optional[_Iterable[_Union[_base_pb2.SharedUserInfo, _Mapping]]] = ..., detail_page_lynx: _Optional[str] = ...) -> None: ...

class ValidRanks(_message.Message):
    __slots__ = ("is_effect", "rank_types")
    IS_EFFECT_FIELD_NUMBER: _ClassVar[int]
    RANK_TYPES_FIELD_NUMBER: _ClassVar[int]
    is_effect: bool
    rank_types: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, is_effect: _Optional[bool] = ..., rank_types: _Optional[_Iterable[int]] = ...) -> None: ...

class VaultGloveCardInfo(_message.Message):
    __slots__ = ("common", "gift_name_key", "multiple", "multiple_other", "critical_strike_rate_low", "critical_strike_rate_high")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    GIFT_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    MULTIPLE_FIELD_NUMBER: _ClassVar[int]
    MULTIPLE_OTHER_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_LOW_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_HIGH_FIELD_NUMBER: _ClassVar[int]
    common: CommonCardInfo
    gift_name_key: str
    multiple: int
    multiple_other: int
    critical_strike_rate_low: int
    critical_strike_rate_high: int
    def __init__(self, common: _Optional[_Union[CommonCardInfo, _Mapping]] = ..., gift_name_key: _Optional[str] = ..., multiple: _Optional[int] = ..., multiple_other: _Optional[int] = ..., critical_strike_rate_low: _Optional[int] = ..., critical_strike_rate_high: _Optional[int] = ...) -> None: ...

class VirtualWaitingUser(_message.Message):
    __slots__ = ("send_user_id", "send_timestamp", "avatars")
    SEND_USER_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    AVATARS_FIELD_NUMBER: _ClassVar[int]
    send_user_id: int
    send_timestamp: int
    avatars: _containers.RepeatedCompositeFieldContainer[_base_pb2.ImageModel]
    def __init__(self, send_user_id: _Optional[int] = ..., send_timestamp: _Optional[int] = ..., avatars: _Optional[_Iterable[_Union[_base_pb2.ImageModel, _Mapping]]] = ...) -> None: ...

class Voucher(_message.Message):
    __slots__ = ("voucher_type_id", "task_id", "task_type", "live_voucher_type", "creator_operation_unique_id", "voucher_max_face_value")
    VOUCHER_TYPE_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_TYPE_FIELD_NUMBER: _ClassVar[int]
    LIVE_VOUCHER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATOR_OPERATION_UNIQUE_ID_FIELD_NUMBER: _ClassVar[int]
    VOUCHER_MAX_FACE_VALUE_FIELD_NUMBER: _ClassVar[int]
    voucher_type_id: int
    task_id: int
    task_type: int
    live_voucher_type: int
    creator_operation_unique_id: str
    voucher_max_face_value: str
    def __init__(self, voucher_type_id: _Optional[int] = ..., task_id: _Optional[int] = ..., task_type: _Optional[int] = ..., live_voucher_type: _Optional[int] = ..., creator_operation_unique_id: _Optional[str] = ..., voucher_max_face_value: _Optional[str] = ...) -> None: ...

class WaveAlgorithmData(_message.Message):
    __slots__ = ("algorithm_version", "is_alg_hit", "predict_score", "is_rewatch", "is_follow")
    ALGORITHM_VERSION_FIELD_NUMBER: _ClassVar[int]
    IS_ALG_HIT_FIELD_NUMBER: _ClassVar[int]
    PREDICT_SCORE_FIELD_NUMBER: _ClassVar[int]
    IS_REWATCH_FIELD_NUMBER: _ClassVar[int]
    IS_FOLLOW_FIELD_NUMBER: _ClassVar[int]
    algorithm_version: str
    is_alg_hit: bool
    predict_score: str
    is_rewatch: bool
    is_follow: bool
    def __init__(self, algorithm_version: _Optional[str] = ..., is_alg_hit: _Optional[bool] = ..., predict_score: _Optional[str] = ..., is_rewatch: _Optional[bool] = ..., is_follow: _Optional[bool] = ...) -> None: ...

class WaveCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _base_pb2.ImageModel
    send_time_sec: int
    send_user: BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ...) -> None: ...

class WebcastRoomNotifyMessage(_message.Message):
    __slots__ = ("common", "schema", "notify_type", "content", "user", "extra", "notify_class", "flex_setting", "source", "from_user_id", "privilege_log_extra", "to_anchor_id", "event_tracking")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_CLASS_FIELD_NUMBER: _ClassVar[int]
    FLEX_SETTING_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    schema: str
    notify_type: int
    content: str
    user: _base_pb2.User
    extra: RoomNotifyMessageExtra
    notify_class: int
    flex_setting: _containers.RepeatedScalarFieldContainer[int]
    source: str
    from_user_id: int
    privilege_log_extra: _base_pb2.PrivilegeLogExtra
    to_anchor_id: int
    event_tracking: RoomNotifyMessageEventTracking
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., schema: _Optional[str] = ..., notify_type: _Optional[int] = ..., content: _Optional[str] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., extra: _Optional[_Union[RoomNotifyMessageExtra, _Mapping]] = ..., notify_class: _Optional[int] = ..., flex_setting: _Optional[_Iterable[int]] = ..., source: _Optional[str] = ..., from_user_id: _Optional[int] = ..., privilege_log_extra: _Optional[_Union[_base_pb2.PrivilegeLogExtra, _Mapping]] = ..., to_anchor_id: _Optional[int] = ..., event_tracking: _Optional[_Union[RoomNotifyMessageEventTracking, _Mapping]] = ...) -> None: ...
