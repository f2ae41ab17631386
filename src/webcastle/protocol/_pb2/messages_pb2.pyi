from webcastle.protocol._pb2 import base_pb2 as _base_pb2
from webcastle.protocol._pb2 import commerce_pb2 as _commerce_pb2
from webcastle.protocol._pb2 import enums_pb2 as _enums_pb2
from webcastle.protocol._pb2 import live_pb2 as _live_pb2
from webcastle.protocol._pb2 import picks_pb2 as _picks_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebcastAccessControlMessage(_message.Message):
    __slots__ = ("common", "captcha")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CAPTCHA_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    captcha: _live_pb2.AccessControlCaptcha
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., captcha: _Optional[_Union[_live_pb2.AccessControlCaptcha, _Mapping]] = ...) -> None: ...

class WebcastAccessRecallMessage(_message.Message):
    __slots__ = ("common", "status", "duration", "end_time", "scene", "notice", "content", "punish_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    status: int
    duration: int
    end_time: int
    scene: str
    notice: _base_pb2.CommonText
    content: _base_pb2.CommonText
    punish_info: _live_pb2.PunishEventInfo
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., status: _Optional[int] = ..., duration: _Optional[int] = ..., end_time: _Optional[int] = ..., scene: _Optional[str] = ..., notice: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., punish_info: _Optional[_Union[_live_pb2.PunishEventInfo, _Mapping]] = ...) -> None: ...

class WebcastBarrageMessage(_message.Message):
    __slots__ = ("common", "event", "msg_type", "icon", "content", "duration", "background", "right_icon", "display_config", "gallery_gift_id", "scene", "control", "right_label", "use_marquee", "show_type", "badge", "render_type", "left_icon_display_type", "ribbon_animation", "animation_data", "hybrid_url", "schema", "sub_type", "common_barrage_content", "user", "user_grade_param", "fans_level_param", "subscribe_gift_param", "privilege_log_extra", "gift_gallery_params", "public_area_message_common", "ecom_live_param")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ICON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    GALLERY_GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    CONTROL_FIELD_NUMBER: _ClassVar[int]
    RIGHT_LABEL_FIELD_NUMBER: _ClassVar[int]
    USE_MARQUEE_FIELD_NUMBER: _ClassVar[int]
    SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    RENDER_TYPE_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_DISPLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    RIBBON_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_DATA_FIELD_NUMBER: _ClassVar[int]
    HYBRID_URL_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMMON_BARRAGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    USER_GRADE_PARAM_FIELD_NUMBER: _ClassVar[int]
    FANS_LEVEL_PARAM_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBE_GIFT_PARAM_FIELD_NUMBER: _ClassVar[int]
    PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_PARAMS_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    ECOM_LIVE_PARAM_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    event: _live_pb2.BarrageEvent
    msg_type: _enums_pb2.BarrageMessageBarrageType.Enum
    icon: _base_pb2.ImageModel
    content: _base_pb2.CommonText
    duration: int
    background: _base_pb2.ImageModel
    right_icon: _base_pb2.ImageModel
    display_config: int
    gallery_gift_id: int
    scene: str
    control: _base_pb2.DisplayControl
    right_label: _live_pb2.RightLabel
    use_marquee: bool
    show_type: _enums_pb2.BarrageMessageShowType.Enum
    badge: _base_pb2.BadgeStruct
    render_type: _enums_pb2.BarrageMessageRenderType.Enum
    left_icon_display_type: _enums_pb2.BarrageMessageIconDisplayType.Enum
    ribbon_animation: _base_pb2.ImageModel
    animation_data: _live_pb2.AnimationData
    hybrid_url: str
    schema: str
    sub_type: str
    common_barrage_content: _base_pb2.CommonText
    user: _base_pb2.User
    user_grade_param: _live_pb2.BarrageTypeUserGradeParam
    fans_level_param: _live_pb2.BarrageTypeFansLevelParam
    subscribe_gift_param: _live_pb2.BarrageTypeSubscribeGiftParam
    privilege_log_extra: _base_pb2.PrivilegeLogExtra
    gift_gallery_params: _live_pb2.BarrageTypeGiftGalleryParam
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    ecom_live_param: _live_pb2.BarrageTypeEcomLiveParam
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., event: _Optional[_Union[_live_pb2.BarrageEvent, _Mapping]] = ..., msg_type: _Optional[_Union[_enums_pb2.BarrageMessageBarrageType.Enum, str]] = ..., icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., duration: _Optional[int] = ..., background: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., right_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., display_config: _Optional[int] = ..., gallery_gift_id: _Optional[int] = ..., scene: _Optional[str] = ..., control: _Optional[_Union[_base_pb2.DisplayControl, _Mapping]] = ..., right_label: _Optional[_Union[_live_pb2.RightLabel, _Mapping]] = ..., use_marquee: _Optional[bool] = ..., show_type: _Optional[_Union[_enums_pb2.BarrageMessageShowType.Enum, str]] = ..., badge: _Optional[_Union[_base_pb2.BadgeStruct, _Mapping]] = ..., render_type: _Optional[_Union[_enums_pb2.BarrageMessageRenderType.Enum, str]] = ..., left_icon_display_type: _Optional[_Union[_enums_pb2.BarrageMessageIconDisplayType.Enum, str]] = ..., ribbon_animation: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., animation_data: _Optional[_Union[_live_pb2.AnimationData, _Mapping]] = ..., hybrid_url: _Optional[str] = ..., schema: _Optional[str] = ..., sub_type: _Optional[str] = ..., common_barrage_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., user_grade_param: _Optional[_Union[_live_pb2.BarrageTypeUserGradeParam, _Mapping]] = ..., fans_level_param: _Optional[_Union[_live_pb2.BarrageTypeFansLevelParam, _Mapping]] = ..., subscribe_gift_param: _Optional[_Union[_live_pb2.BarrageTypeSubscribeGiftParam, _Mapping]] = ..., privilege_log_extra: _Optional[_Union[_base_pb2.PrivilegeLogExtra, _Mapping]] = ..., gift_gallery_params: _Optional[_Union[_live_pb2.BarrageTypeGiftGalleryParam, _Mapping]] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., ecom_live_param: _Optional[_Union[_live_pb2.BarrageTypeEcomLiveParam, _Mapping]] = ...) -> None: ...

class WebcastBoostCardMessage(_message.Message):
    __slots__ = ("common", "cards")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CARDS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    cards: _containers.RepeatedCompositeFieldContainer[_live_pb2.BoostCard]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., cards: _Optional[_Iterable[_Union[_live_pb2.BoostCard, _Mapping]]] = ...) -> None: ...

class WebcastBottomMessage(_message.Message):
    __slots__ = ("common", "content", "show_type", "text_type", "duration", "biz_type", "violation_user_id", "punish_info", "style", "detail_url", "float_style", "float_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BIZ_TYPE_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    DETAIL_URL_FIELD_NUMBER: _ClassVar[int]
    FLOAT_STYLE_FIELD_NUMBER: _ClassVar[int]
    FLOAT_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    content: str
    show_type: _enums_pb2.ShowType.Enum
    text_type: _enums_pb2.TextType.Enum
    duration: int
    biz_type: _enums_pb2.BizType.Enum
    violation_user_id: int
    punish_info: _live_pb2.PunishEventInfo
    style: int
    detail_url: str
    float_style: int
    float_icon_type: _enums_pb2.PerceptionDialogIconType.Enum
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., show_type: _Optional[_Union[_enums_pb2.ShowType.Enum, str]] = ..., text_type: _Optional[_Union[_enums_pb2.TextType.Enum, str]] = ..., duration: _Optional[int] = ..., biz_type: _Optional[_Union[_enums_pb2.BizType.Enum, str]] = ..., violation_user_id: _Optional[int] = ..., punish_info: _Optional[_Union[_live_pb2.PunishEventInfo, _Mapping]] = ..., style: _Optional[int] = ..., detail_url: _Optional[str] = ..., float_style: _Optional[int] = ..., float_icon_type: _Optional[_Union[_enums_pb2.PerceptionDialogIconType.Enum, str]] = ...) -> None: ...

class WebcastCapsuleMessage(_message.Message):
    __slots__ = ("common", "icon", "desc", "button_text", "schema", "type", "scene", "biz_params", "sub_scene", "style", "skip_fc", "public_area_message_common", "report_action")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    DESC_FIELD_NUMBER: _ClassVar[int]
    BUTTON_TEXT_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    BIZ_PARAMS_FIELD_NUMBER: _ClassVar[int]
    SUB_SCENE_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    SKIP_FC_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    REPORT_ACTION_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    icon: _base_pb2.ImageModel
    desc: _base_pb2.CommonText
    button_text: _base_pb2.CommonText
    schema: str
    type: int
    scene: str
    biz_params: _live_pb2.CapsuleBizParams
    sub_scene: str
    style: int
    skip_fc: bool
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    report_action: bool
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., desc: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., button_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., schema: _Optional[str] = ..., type: _Optional[int] = ..., scene: _Optional[str] = ..., biz_params: _Optional[_Union[_live_pb2.CapsuleBizParams, _Mapping]] = ..., sub_scene: _Optional[str] = ..., style: _Optional[int] = ..., skip_fc: _Optional[bool] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., report_action: _Optional[bool] = ...) -> None: ...

class WebcastCaptionMessage(_message.Message):
    __slots__ = ("common", "timestamp_ms", "duration_ms", "content", "sentence_id", "sequence_id", "definite")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_MS_FIELD_NUMBER: _ClassVar[int]
    DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    SENTENCE_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_ID_FIELD_NUMBER: _ClassVar[int]
    DEFINITE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    timestamp_ms: int
    duration_ms: int
    content: _containers.RepeatedCompositeFieldContainer[_live_pb2.CaptionContent]
    sentence_id: int
    sequence_id: int
    definite: bool
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., timestamp_ms: _Optional[int] = ..., duration_ms: _Optional[int] = ..., content: _Optional[_Iterable[_Union[_live_pb2.CaptionContent, _Mapping]]] = ..., sentence_id: _Optional[int] = ..., sequence_id: _Optional[int] = ..., definite: _Optional[bool] = ...) -> None: ...

class WebcastChatMessage(_message.Message):
    __slots__ = ("common", "user", "content", "visible_to_sender", "background_image", "full_screen_text_color", "background_image_v2", "public_area_common", "gift_image", "input_type", "at_user", "emotes", "content_language", "msg_filter", "quick_chat_scene", "community_flagged_status", "user_identity", "comment_quality_scores", "comment_tag", "public_area_message_common", "screen_time", "signature", "signature_version", "ec_streamer_key", "comment_label_scores", "mention_user_list", "mention_users", "is_on_comment_tray")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    VISIBLE_TO_SENDER_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_FIELD_NUMBER: _ClassVar[int]
    FULL_SCREEN_TEXT_COLOR_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_V2_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    GIFT_IMAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AT_USER_FIELD_NUMBER: _ClassVar[int]
    EMOTES_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    MSG_FILTER_FIELD_NUMBER: _ClassVar[int]
    QUICK_CHAT_SCENE_FIELD_NUMBER: _ClassVar[int]
    COMMUNITY_FLAGGED_STATUS_FIELD_NUMBER: _ClassVar[int]
    USER_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    COMMENT_QUALITY_SCORES_FIELD_NUMBER: _ClassVar[int]
    COMMENT_TAG_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    SCREEN_TIME_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_VERSION_FIELD_NUMBER: _ClassVar[int]
    EC_STREAMER_KEY_FIELD_NUMBER: _ClassVar[int]
    COMMENT_LABEL_SCORES_FIELD_NUMBER: _ClassVar[int]
    MENTION_USER_LIST_FIELD_NUMBER: _ClassVar[int]
    MENTION_USERS_FIELD_NUMBER: _ClassVar[int]
    IS_ON_COMMENT_TRAY_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    user: _base_pb2.User
    content: str
    visible_to_sender: bool
    background_image: _base_pb2.ImageModel
    full_screen_text_color: str
    background_image_v2: _base_pb2.ImageModel
    public_area_common: _live_pb2.PublicAreaCommon
    gift_image: _base_pb2.ImageModel
    input_type: int
    at_user: _base_pb2.User
    emotes: _containers.RepeatedCompositeFieldContainer[_base_pb2.EmoteWithIndex]
    content_language: str
    msg_filter: _base_pb2.MsgFilter
    quick_chat_scene: int
    community_flagged_status: int
    user_identity: _base_pb2.UserIdentity
    comment_quality_scores: _containers.RepeatedCompositeFieldContainer[_live_pb2.CommentQualityScore]
    comment_tag: _containers.RepeatedScalarFieldContainer[_enums_pb2.CommentTag.Enum]
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    screen_time: int
    signature: str
    signature_version: str
    ec_streamer_key: str
    comment_label_scores: _containers.RepeatedCompositeFieldContainer[_live_pb2.CommentLabelScore]
    mention_user_list: _containers.RepeatedScalarFieldContainer[int]
    mention_users: _containers.RepeatedCompositeFieldContainer[_base_pb2.User]
    is_on_comment_tray: bool
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., content: _Optional[str] = ..., visible_to_sender: _Optional[bool] = ..., background_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., full_screen_text_color: _Optional[str] = ..., background_image_v2: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., public_area_common: _Optional[_Union[_live_pb2.PublicAreaCommon, _Mapping]] = ..., gift_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., input_type: _Optional[int] = ..., at_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., emotes: _Optional[_Iterable[_Union[_base_pb2.EmoteWithIndex, _Mapping]]] = ..., content_language: _Optional[str] = ..., msg_filter: _Optional[_Union[_base_pb2.MsgFilter, _Mapping]] = ..., quick_chat_scene: _Optional[int] = ..., community_flagged_status: _Optional[int] = ..., user_identity: _Optional[_Union[_base_pb2.UserIdentity, _Mapping]] = ..., comment_quality_scores: _Optional[_Iterable[_Union[_live_pb2.CommentQualityScore, _Mapping]]] = ..., comment_tag: _Optional[_Iterable[_Union[_enums_pb2.CommentTag.Enum, str]]] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., screen_time: _Optional[int] = ..., signature: _Optional[str] = ..., signature_version: _Optional[str] = ..., ec_streamer_key: _Optional[str] = ..., comment_label_scores: _Optional[_Iterable[_Union[_live_pb2.CommentLabelScore, _Mapping]]] = ..., mention_user_list: _Optional[_Iterable[int]] = ..., mention_users: _Optional[_Iterable[_Union[_base_pb2.User, _Mapping]]] = ..., is_on_comment_tray: _Optional[bool] = ...) -> None: ...

class WebcastControlMessage(_message.Message):
    __slots__ = ("common", "action", "tips", "extra", "perception_dialog", "perception_audience_text", "punish_info", "float_text", "float_style")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    TIPS_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    PERCEPTION_DIALOG_FIELD_NUMBER: _ClassVar[int]
    PERCEPTION_AUDIENCE_TEXT_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    FLOAT_TEXT_FIELD_NUMBER: _ClassVar[int]
    FLOAT_STYLE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    action: _enums_pb2.ControlAction.Enum
    tips: str
    extra: _live_pb2.Extra
    perception_dialog: _live_pb2.PerceptionDialogInfo
    perception_audience_text: _base_pb2.CommonText
    punish_info: _live_pb2.PunishEventInfo
    float_text: _base_pb2.CommonText
    float_style: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., action: _Optional[_Union[_enums_pb2.ControlAction.Enum, str]] = ..., tips: _Optional[str] = ..., extra: _Optional[_Union[_live_pb2.Extra, _Mapping]] = ..., perception_dialog: _Optional[_Union[_live_pb2.PerceptionDialogInfo, _Mapping]] = ..., perception_audience_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., punish_info: _Optional[_Union[_live_pb2.PunishEventInfo, _Mapping]] = ..., float_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., float_style: _Optional[int] = ...) -> None: ...

class WebcastEmoteChatMessage(_message.Message):
    __slots__ = ("common", "user", "emote_list", "msg_filter", "user_identity")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EMOTE_LIST_FIELD_NUMBER: _ClassVar[int]
    MSG_FILTER_FIELD_NUMBER: _ClassVar[int]
    USER_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    user: _base_pb2.User
    emote_list: _containers.RepeatedCompositeFieldContainer[_base_pb2.EmoteModel]
    msg_filter: _base_pb2.MsgFilter
    user_identity: _base_pb2.UserIdentity
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., emote_list: _Optional[_Iterable[_Union[_base_pb2.EmoteModel, _Mapping]]] = ..., msg_filter: _Optional[_Union[_base_pb2.MsgFilter, _Mapping]] = ..., user_identity: _Optional[_Union[_base_pb2.UserIdentity, _Mapping]] = ...) -> None: ...

class WebcastEnvelopeMessage(_message.Message):
    __slots__ = ("common", "envelope_info", "display", "public_area_msg_common")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ENVELOPE_INFO_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MSG_COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    envelope_info: _base_pb2.MessageRedEnvelopInfo
    display: _enums_pb2.EnvelopeDisplay.Enum
    public_area_msg_common: _live_pb2.PublicAreaMessageCommon
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., envelope_info: _Optional[_Union[_base_pb2.MessageRedEnvelopInfo, _Mapping]] = ..., display: _Optional[_Union[_enums_pb2.EnvelopeDisplay.Enum, str]] = ..., public_area_msg_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ...) -> None: ...

class WebcastGameRankNotifyMessage(_message.Message):
    __slots__ = ("common", "msg_type", "notify_text")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_TEXT_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    msg_type: _enums_pb2.GameRankNotifyMessageMsgType.Enum
    notify_text: _base_pb2.CommonText
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., msg_type: _Optional[_Union[_enums_pb2.GameRankNotifyMessageMsgType.Enum, str]] = ..., notify_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ...) -> None: ...

class WebcastGiftBroadcastMessage(_message.Message):
    __slots__ = ("common", "from_user_id", "left_icon", "notify")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    from_user_id: int
    left_icon: _base_pb2.ImageModel
    notify: _live_pb2.WebcastRoomNotifyMessage
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., from_user_id: _Optional[int] = ..., left_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., notify: _Optional[_Union[_live_pb2.WebcastRoomNotifyMessage, _Mapping]] = ...) -> None: ...

class WebcastGiftDynamicRestrictionMessage(_message.Message):
    __slots__ = ("common", "dynamic_restriction")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DYNAMIC_RESTRICTION_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    dynamic_restriction: _base_pb2.DynamicRestriction
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., dynamic_restriction: _Optional[_Union[_base_pb2.DynamicRestriction, _Mapping]] = ...) -> None: ...

class WebcastGiftMessage(_message.Message):
    __slots__ = ("common", "gift_id", "fan_ticket_count", "group_count", "repeat_count", "combo_count", "user", "to_user", "repeat_end", "text_effect", "group_id", "income_taskgifts", "room_fan_ticket_count", "priority", "gift", "log_id", "send_type", "public_area_common", "tray_display_text", "banned_display_effects", "tray_info", "monitor_extra", "monitor_info", "color_id", "is_first_sent", "display_text_for_anchor", "display_text_for_audience", "order_id", "gifts_in_box", "msg_filter", "lynx_extra", "user_identity", "match_info", "linkmic_gift_expression_strategy", "flying_mic_resources", "disable_gift_tracking", "asset", "version", "sponsorship_info", "flying_mic_resources_v2", "public_area_message_common", "signature", "signature_version", "multi_generate_message", "to_member_id", "to_member_id_int", "to_member_nickname", "interactive_gift_info", "display_duration_ms", "display_text_for_sender", "is_asset_bundle_gift", "asset_bundle", "effect_extra", "secondary_effect_info", "gift_variant_id", "shiny_card_unlock_token", "gift_effect")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_COUNT_FIELD_NUMBER: _ClassVar[int]
    GROUP_COUNT_FIELD_NUMBER: _ClassVar[int]
    REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TO_USER_FIELD_NUMBER: _ClassVar[int]
    REPEAT_END_FIELD_NUMBER: _ClassVar[int]
    TEXT_EFFECT_FIELD_NUMBER: _ClassVar[int]
    GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    INCOME_TASKGIFTS_FIELD_NUMBER: _ClassVar[int]
    ROOM_FAN_TICKET_COUNT_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_TYPE_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    TRAY_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    BANNED_DISPLAY_EFFECTS_FIELD_NUMBER: _ClassVar[int]
    TRAY_INFO_FIELD_NUMBER: _ClassVar[int]
    MONITOR_EXTRA_FIELD_NUMBER: _ClassVar[int]
    MONITOR_INFO_FIELD_NUMBER: _ClassVar[int]
    COLOR_ID_FIELD_NUMBER: _ClassVar[int]
    IS_FIRST_SENT_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FOR_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FOR_AUDIENCE_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFTS_IN_BOX_FIELD_NUMBER: _ClassVar[int]
    MSG_FILTER_FIELD_NUMBER: _ClassVar[int]
    LYNX_EXTRA_FIELD_NUMBER: _ClassVar[int]
    USER_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    MATCH_INFO_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_GIFT_EXPRESSION_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    FLYING_MIC_RESOURCES_FIELD_NUMBER: _ClassVar[int]
    DISABLE_GIFT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    ASSET_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SPONSORSHIP_INFO_FIELD_NUMBER: _ClassVar[int]
    FLYING_MIC_RESOURCES_V2_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_VERSION_FIELD_NUMBER: _ClassVar[int]
    MULTI_GENERATE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_INT_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_NICKNAME_FIELD_NUMBER: _ClassVar[int]
    INTERACTIVE_GIFT_INFO_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FOR_SENDER_FIELD_NUMBER: _ClassVar[int]
    IS_ASSET_BUNDLE_GIFT_FIELD_NUMBER: _ClassVar[int]
    ASSET_BUNDLE_FIELD_NUMBER: _ClassVar[int]
    EFFECT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    SECONDARY_EFFECT_INFO_FIELD_NUMBER: _ClassVar[int]
    GIFT_VARIANT_ID_FIELD_NUMBER: _ClassVar[int]
    SHINY_CARD_UNLOCK_TOKEN_FIELD_NUMBER: _ClassVar[int]
    GIFT_EFFECT_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    gift_id: int
    fan_ticket_count: int
    group_count: int
    repeat_count: int
    combo_count: int
    user: _base_pb2.User
    to_user: _base_pb2.User
    repeat_end: int
    text_effect: _live_pb2.TextEffect
    group_id: int
    income_taskgifts: int
    room_fan_ticket_count: int
    priority: _live_pb2.GiftImPriority
    gift: _base_pb2.Gift
    log_id: str
    send_type: int
    public_area_common: _live_pb2.PublicAreaCommon
    tray_display_text: _base_pb2.CommonText
    banned_display_effects: int
    tray_info: _base_pb2.GiftTrayInfo
    monitor_extra: str
    monitor_info: _live_pb2.GiftMonitorInfo
    color_id: int
    is_first_sent: bool
    display_text_for_anchor: _base_pb2.CommonText
    display_text_for_audience: _base_pb2.CommonText
    order_id: str
    gifts_in_box: _base_pb2.GiftsBoxInfo
    msg_filter: _base_pb2.MsgFilter
    lynx_extra: _containers.RepeatedCompositeFieldContainer[_base_pb2.LynxGiftExtra]
    user_identity: _base_pb2.UserIdentity
    match_info: _base_pb2.MatchInfo
    linkmic_gift_expression_strategy: _enums_pb2.LinkmicGiftExpressionStrategy.Enum
    flying_mic_resources: _base_pb2.FlyingMicResources
    disable_gift_tracking: bool
    asset: _base_pb2.AssetsModel
    version: _enums_pb2.GiftMessageVersion.Enum
    sponsorship_info: _containers.RepeatedCompositeFieldContainer[_live_pb2.SponsorshipInfo]
    flying_mic_resources_v2: _base_pb2.FlyingMicResources
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    signature: str
    signature_version: str
    multi_generate_message: bool
    to_member_id: str
    to_member_id_int: int
    to_member_nickname: str
    interactive_gift_info: _live_pb2.InteractiveGiftInfo
    display_duration_ms: int
    display_text_for_sender: _base_pb2.CommonText
    is_asset_bundle_gift: bool
    asset_bundle: _base_pb2.AssetBundle
    effect_extra: str
    secondary_effect_info: _base_pb2.SecondaryEffectInfo
    gift_variant_id: int
    shiny_card_unlock_token: str
    gift_effect: _base_pb2.GiftEffect
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., gift_id: _Optional[int] = ..., fan_ticket_count: _Optional[int] = ..., group_count: _Optional[int] = ..., repeat_count: _Optional[int] = ..., combo_count: _Optional[int] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., to_user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., repeat_end: _Optional[int] = ..., text_effect: _Optional[_Union[_live_pb2.TextEffect, _Mapping]] = ..., group_id: _Optional[int] = ..., income_taskgifts: _Optional[int] = ..., room_fan_ticket_count: _Optional[int] = ..., priority: _Optional[_Union[_live_pb2.GiftImPriority, _Mapping]] = ..., gift: _Optional[_Union[_base_pb2.Gift, _Mapping]] = ..., log_id: _Optional[str] = ..., send_type: _Optional[int] = ..., public_area_common: _Optional[_Union[_live_pb2.PublicAreaCommon, _Mapping]] = ..., tray_display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., banned_display_effects: _Optional[int] = ..., tray_info: _Optional[_Union[_base_pb2.GiftTrayInfo, _Mapping]] = ..., monitor_extra: _Optional[str] = ..., monitor_info: _Optional[_Union[_live_pb2.GiftMonitorInfo, _Mapping]] = ..., color_id: _Optional[int] = ..., is_first_sent: _Optional[bool] = ..., display_text_for_anchor: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., display_text_for_audience: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., order_id: _Optional[str] = ..., gifts_in_box: _Optional[_Union[_base_pb2.GiftsBoxInfo, _Mapping]] = ..., msg_filter: _Optional[_Union[_base_pb2.MsgFilter, _Mapping]] = ..., lynx_extra: _Optional[_Iterable[_Union[_base_pb2.LynxGiftExtra, _Mapping]]] = ..., user_identity: _Optional[_Union[_base_pb2.UserIdentity, _Mapping]] = ..., match_info: _Optional[_Union[_base_pb2.MatchInfo, _Mapping]] = ..., linkmic_gift_expression_strategy: _Optional[_Union[_enums_pb2.LinkmicGiftExpressionStrategy.Enum, str]] = ..., flying_mic_resources: _Optional[_Union[_base_pb2.FlyingMicResources, _Mapping]] = ..., disable_gift_tracking: _Optional[bool] = ..., asset: _Optional[_Union[_base_pb2.AssetsModel, _Mapping]] = ..., version: _Optional[_Union[_enums_pb2.GiftMessageVersion.Enum, str]] = ..., sponsorship_info: _Optional[_Iterable[_Union[_live_pb2.SponsorshipInfo, _Mapping]]] = ..., flying_mic_resources_v2: _Optional[_Union[_base_pb2.FlyingMicResources, _Mapping]] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., signature: _Optional[str] = ..., signature_version: _Optional[str] = ..., multi_generate_message: _Optional[bool] = ..., to_member_id: _Optional[str] = ..., to_member_id_int: _Optional[int] = ..., to_member_nickname: _Optional[str] = ..., interactive_gift_info: _Optional[_Union[_live_pb2.InteractiveGiftInfo, _Mapping]] = ..., display_duration_ms: _Optional[int] = ..., display_text_for_sender: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., is_asset_bundle_gift: _Optional[bool] = ..., asset_bundle: _Optional[_Union[_base_pb2.AssetBundle, _Mapping]] = ..., effect_extra: _Optional[str] = ..., secondary_effect_info: _Optional[_Union[_base_pb2.SecondaryEffectInfo, _Mapping]] = ..., gift_variant_id: _Optional[int] = ..., shiny_card_unlock_token: _Optional[str] = ..., gift_effect: _Optional[_Union[_base_pb2.GiftEffect, _Mapping]] = ...) -> None: ...

class WebcastGiftPanelUpdateMessage(_message.Message):
    __slots__ = ("common", "room_id", "timestamp", "gallery_data", "goal_data", "room_based_gift_data", "strategy_context")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    GALLERY_DATA_FIELD_NUMBER: _ClassVar[int]
    GOAL_DATA_FIELD_NUMBER: _ClassVar[int]
    ROOM_BASED_GIFT_DATA_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    room_id: int
    timestamp: int
    gallery_data: _live_pb2.GalleryData
    goal_data: _live_pb2.GoalData
    room_based_gift_data: _live_pb2.RoomBasedGiftData
    strategy_context: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., room_id: _Optional[int] = ..., timestamp: _Optional[int] = ..., gallery_data: _Optional[_Union[_live_pb2.GalleryData, _Mapping]] = ..., goal_data: _Optional[_Union[_live_pb2.GoalData, _Mapping]] = ..., room_based_gift_data: _Optional[_Union[_live_pb2.RoomBasedGiftData, _Mapping]] = ..., strategy_context: _Optional[str] = ...) -> None: ...

class WebcastGiftPromptMessage(_message.Message):
    __slots__ = ("common", "title", "body", "block_num_days", "order_id", "order_timestamp", "in_user_gifting_addiction_expr", "pop_up_schema")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    BLOCK_NUM_DAYS_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    IN_USER_GIFTING_ADDICTION_EXPR_FIELD_NUMBER: _ClassVar[int]
    POP_UP_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    title: str
    body: str
    block_num_days: int
    order_id: str
    order_timestamp: int
    in_user_gifting_addiction_expr: bool
    pop_up_schema: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., block_num_days: _Optional[int] = ..., order_id: _Optional[str] = ..., order_timestamp: _Optional[int] = ..., in_user_gifting_addiction_expr: _Optional[bool] = ..., pop_up_schema: _Optional[str] = ...) -> None: ...

class WebcastGoalUpdateMessage(_message.Message):
    __slots__ = ("common", "indicator", "goal", "contributor_id", "contributor_avatar", "contributor_display_id", "contribute_subgoal", "contribute_count", "contribute_score", "gift_repeat_count", "contributor_id_str", "pin_info", "update_source", "goal_extra")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    INDICATOR_FIELD_NUMBER: _ClassVar[int]
    GOAL_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_AVATAR_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_SUBGOAL_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_COUNT_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_SCORE_FIELD_NUMBER: _ClassVar[int]
    GIFT_REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    PIN_INFO_FIELD_NUMBER: _ClassVar[int]
    UPDATE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    GOAL_EXTRA_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    indicator: _base_pb2.LiveStreamGoalIndicator
    goal: _base_pb2.LiveStreamGoal
    contributor_id: int
    contributor_avatar: _base_pb2.ImageModel
    contributor_display_id: str
    contribute_subgoal: _base_pb2.LiveStreamSubGoal
    contribute_count: int
    contribute_score: int
    gift_repeat_count: int
    contributor_id_str: str
    pin_info: _base_pb2.GoalPinInfo
    update_source: _enums_pb2.GoalMessageSource.Enum
    goal_extra: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., indicator: _Optional[_Union[_base_pb2.LiveStreamGoalIndicator, _Mapping]] = ..., goal: _Optional[_Union[_base_pb2.LiveStreamGoal, _Mapping]] = ..., contributor_id: _Optional[int] = ..., contributor_avatar: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., contributor_display_id: _Optional[str] = ..., contribute_subgoal: _Optional[_Union[_base_pb2.LiveStreamSubGoal, _Mapping]] = ..., contribute_count: _Optional[int] = ..., contribute_score: _Optional[int] = ..., gift_repeat_count: _Optional[int] = ..., contributor_id_str: _Optional[str] = ..., pin_info: _Optional[_Union[_base_pb2.GoalPinInfo, _Mapping]] = ..., update_source: _Optional[_Union[_enums_pb2.GoalMessageSource.Enum, str]] = ..., goal_extra: _Optional[str] = ...) -> None: ...

class WebcastGuideMessage(_message.Message):
    __slots__ = ("common", "guide_type", "gift_id", "description", "duration", "display_style", "scene", "frequency_rule")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    GUIDE_TYPE_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_RULE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    guide_type: int
    gift_id: int
    description: str
    duration: int
    display_style: int
    scene: str
    frequency_rule: _live_pb2.GuideMessageFrequencyRule
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., guide_type: _Optional[int] = ..., gift_id: _Optional[int] = ..., description: _Optional[str] = ..., duration: _Optional[int] = ..., display_style: _Optional[int] = ..., scene: _Optional[str] = ..., frequency_rule: _Optional[_Union[_live_pb2.GuideMessageFrequencyRule, _Mapping]] = ...) -> None: ...

class WebcastHourlyRankRewardMessage(_message.Message):
    __slots__ = ("common", "winners")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    WINNERS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    winners: _containers.RepeatedCompositeFieldContainer[_live_pb2.HourlyRankRewardInfo]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., winners: _Optional[_Iterable[_Union[_live_pb2.HourlyRankRewardInfo, _Mapping]]] = ...) -> None: ...

class WebcastImDeleteMessage(_message.Message):
    __slots__ = ("common", "delete_msg_ids", "delete_user_ids")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DELETE_MSG_IDS_FIELD_NUMBER: _ClassVar[int]
    DELETE_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    delete_msg_ids: _containers.RepeatedScalarFieldContainer[int]
    delete_user_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., delete_msg_ids: _Optional[_Iterable[int]] = ..., delete_user_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class WebcastInRoomBannerMessage(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ...) -> None: ...

class WebcastLikeMessage(_message.Message):
    __slots__ = ("common", "count", "total", "color", "user", "icon", "icons", "specified_display_text", "effect_cnt", "like_effect", "public_area_message_common", "room_message_heat_level")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    COLOR_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    ICONS_FIELD_NUMBER: _ClassVar[int]
    SPECIFIED_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    EFFECT_CNT_FIELD_NUMBER: _ClassVar[int]
    LIKE_EFFECT_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    ROOM_MESSAGE_HEAT_LEVEL_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    count: int
    total: int
    color: int
    user: _base_pb2.User
    icon: str
    icons: _containers.RepeatedCompositeFieldContainer[_base_pb2.ImageModel]
    specified_display_text: _containers.RepeatedCompositeFieldContainer[_live_pb2.SpecifiedDisplayText]
    effect_cnt: int
    like_effect: _containers.RepeatedCompositeFieldContainer[_base_pb2.LikeEffect]
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    room_message_heat_level: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., count: _Optional[int] = ..., total: _Optional[int] = ..., color: _Optional[int] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., icon: _Optional[str] = ..., icons: _Optional[_Iterable[_Union[_base_pb2.ImageModel, _Mapping]]] = ..., specified_display_text: _Optional[_Iterable[_Union[_live_pb2.SpecifiedDisplayText, _Mapping]]] = ..., effect_cnt: _Optional[int] = ..., like_effect: _Optional[_Iterable[_Union[_base_pb2.LikeEffect, _Mapping]]] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., room_message_heat_level: _Optional[int] = ...) -> None: ...

class WebcastLinkLayerMessage(_message.Message):
    __slots__ = ("common", "message_type", "channel_id", "scene", "source", "centerized_idc", "rtc_room_id", "version", "linker_mode", "wait_cross_data", "create_channel_content", "list_change_content", "invite_content", "apply_content", "permit_apply_content", "reply_invite_content", "kick_out_content", "cancel_apply_content", "cancel_invite_content", "leave_content", "finish_content", "join_direct_content", "join_group_content", "permit_group_content", "cancel_group_content", "leave_group_content", "p2p_group_change_content", "group_change_content", "join_group_direct_content", "join_room_direct_content", "link_envelope_content", "business_content")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    CENTERIZED_IDC_FIELD_NUMBER: _ClassVar[int]
    RTC_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    LINKER_MODE_FIELD_NUMBER: _ClassVar[int]
    WAIT_CROSS_DATA_FIELD_NUMBER: _ClassVar[int]
    CREATE_CHANNEL_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINISH_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_DIRECT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    P2P_GROUP_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_GROUP_DIRECT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_ROOM_DIRECT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LINK_ENVELOPE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_CONTENT_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message_type: _enums_pb2.LinkLayerMessageType.Enum
    channel_id: int
    scene: _enums_pb2.Scene.Enum
    source: str
    centerized_idc: str
    rtc_room_id: int
    version: int
    linker_mode: _enums_pb2.LinkerMode.Enum
    wait_cross_data: bool
    create_channel_content: _live_pb2.CreateChannelContent
    list_change_content: _live_pb2.LinkListChangeContent
    invite_content: _live_pb2.InviteContent
    apply_content: _live_pb2.ApplyContent
    permit_apply_content: _live_pb2.PermitApplyContent
    reply_invite_content: _live_pb2.ReplyInviteContent
    kick_out_content: _live_pb2.KickOutContent
    cancel_apply_content: _live_pb2.CancelApplyContent
    cancel_invite_content: _live_pb2.CancelInviteContent
    leave_content: _live_pb2.LeaveContent
    finish_content: _live_pb2.FinishChannelContent
    join_direct_content: _live_pb2.JoinDirectContent
    join_group_content: _live_pb2.JoinGroupContent
    permit_group_content: _live_pb2.PermitJoinGroupContent
    cancel_group_content: _live_pb2.CancelJoinGroupContent
    leave_group_content: _live_pb2.LeaveJoinGroupContent
    p2p_group_change_content: _live_pb2.P2PGroupChangeContent
    group_change_content: _live_pb2.GroupChangeContent
    join_group_direct_content: _live_pb2.JoinGroupDirectContent
    join_room_direct_content: _live_pb2.JoinRoomDirectContent
    link_envelope_content: _live_pb2.LinkEnvelopeContent
    business_content: _live_pb2.BusinessContent
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[_Union[_enums_pb2.LinkLayerMessageType.Enum, str]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[_Union[_enums_pb2.Scene.Enum, str]] = ..., source: _Optional[str] = ..., centerized_idc: _Optional[str] = ..., rtc_room_id: _Optional[int] = ..., version: _Optional[int] = ..., linker_mode: _Optional[_Union[_enums_pb2.LinkerMode.Enum, str]] = ..., wait_cross_data: _Optional[bool] = ..., create_channel_content: _Optional[_Union[_live_pb2.CreateChannelContent, _Mapping]] = ..., list_change_content: _Optional[_Union[_live_pb2.LinkListChangeContent, _Mapping]] = ..., invite_content: _Optional[_Union[_live_pb2.InviteContent, _Mapping]] = ..., apply_content: _Optional[_Union[_live_pb2.ApplyContent, _Mapping]] = ..., permit_apply_content: _Optional[_Union[_live_pb2.PermitApplyContent, _Mapping]] = ..., reply_invite_content: _Optional[_Union[_live_pb2.ReplyInviteContent, _Mapping]] = ..., kick_out_content: _Optional[_Union[_live_pb2.KickOutContent, _Mapping]] = ..., cancel_apply_content: _Optional[_Union[_live_pb2.CancelApplyContent, _Mapping]] = ..., cancel_invite_content: _Optional[_Union[_live_pb2.CancelInviteContent, _Mapping]] = ..., leave_content: _Optional[_Union[_live_pb2.LeaveContent, _Mapping]] = ..., finish_content: _Optional[_Union[_live_pb2.FinishChannelContent, _Mapping]] = ..., join_direct_content: _Optional[_Union[_live_pb2.JoinDirectContent, _Mapping]] = ..., join_group_content: _Optional[_Union[_live_pb2.JoinGroupContent, _Mapping]] = ..., permit_group_content: _Optional[_Union[_live_pb2.PermitJoinGroupContent, _Mapping]] = ..., cancel_group_content: _Optional[_Union[_live_pb2.CancelJoinGroupContent, _Mapping]] = ..., leave_group_content: _Optional[_Union[_live_pb2.LeaveJoinGroupContent, _Mapping]] = ..., p2p_group_change_content: _Optional[_Union[_live_pb2.P2PGroupChangeContent, _Mapping]] = ..., group_change_content: _Optional[_Union[_live_pb2.GroupChangeContent, _Mapping]] = ..., join_group_direct_content: _Optional[_Union[_live_pb2.JoinGroupDirectContent, _Mapping]] = ..., join_room_direct_content: _Optional[_Union[_live_pb2.JoinRoomDirectContent, _Mapping]] = ..., link_envelope_content: _Optional[_Union[_live_pb2.LinkEnvelopeContent, _Mapping]] = ..., business_content: _Optional[_Union[_live_pb2.BusinessContent, _Mapping]] = ...) -> None: ...

class WebcastLinkMessage(_message.Message):
    __slots__ = ("common", "message_type", "linker_id", "scene", "invite_content", "reply_content", "create_content", "close_content", "enter_content", "leave_content", "cancel_content", "kick_out_content", "linked_list_change_content", "update_user_content", "waiting_list_change_content", "mute_content", "random_match_content", "update_user_setting_content", "mic_idx_update_content", "list_change_content", "cohost_list_change_content", "media_change_content", "reply_accept_notice_content", "sys_kick_out_content", "user_toast_content", "extra", "expire_timestamp", "transfer_extra", "version")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINKER_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CREATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CLOSE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    ENTER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_CONTENT_FIELD_NUMBER: _ClassVar[int]
    KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LINKED_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_USER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    WAITING_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MUTE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    RANDOM_MATCH_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_USER_SETTING_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MIC_IDX_UPDATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    COHOST_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MEDIA_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_ACCEPT_NOTICE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SYS_KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_TOAST_CONTENT_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_EXTRA_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message_type: int
    linker_id: int
    scene: int
    invite_content: _live_pb2.LinkerInviteContent
    reply_content: _live_pb2.LinkerReplyContent
    create_content: _live_pb2.LinkerCreateContent
    close_content: _live_pb2.LinkerCloseContent
    enter_content: _live_pb2.LinkerEnterContent
    leave_content: _live_pb2.LinkerLeaveContent
    cancel_content: _live_pb2.LinkerCancelContent
    kick_out_content: _live_pb2.LinkerKickOutContent
    linked_list_change_content: _live_pb2.LinkedListChangeContent
    update_user_content: _live_pb2.LinkerUpdateUserContent
    waiting_list_change_content: _live_pb2.LinkerWaitingListChangeContent
    mute_content: _live_pb2.LinkerMuteContent
    random_match_content: _live_pb2.LinkerRandomMatchContent
    update_user_setting_content: _live_pb2.MultiLiveUpdateUserSettingContent
    mic_idx_update_content: _live_pb2.LinkerMicIdxUpdateContent
    list_change_content: _live_pb2.LinkerListChangeContent
    cohost_list_change_content: _live_pb2.CohostListChangeContent
    media_change_content: _live_pb2.LinkerMediaChangeContent
    reply_accept_notice_content: _live_pb2.LinkerAcceptNoticeContent
    sys_kick_out_content: _live_pb2.LinkerSysKickOutContent
    user_toast_content: _live_pb2.LinkmicUserToastContent
    extra: str
    expire_timestamp: int
    transfer_extra: str
    version: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., linker_id: _Optional[int] = ..., scene: _Optional[int] = ..., invite_content: _Optional[_Union[_live_pb2.LinkerInviteContent, _Mapping]] = ..., reply_content: _Optional[_Union[_live_pb2.LinkerReplyContent, _Mapping]] = ..., create_content: _Optional[_Union[_live_pb2.LinkerCreateContent, _Mapping]] = ..., close_content: _Optional[_Union[_live_pb2.LinkerCloseContent, _Mapping]] = ..., enter_content: _Optional[_Union[_live_pb2.LinkerEnterContent, _Mapping]] = ..., leave_content: _Optional[_Union[_live_pb2.LinkerLeaveContent, _Mapping]] = ..., cancel_content: _Optional[_Union[_live_pb2.LinkerCancelContent, _Mapping]] = ..., kick_out_content: _Optional[_Union[_live_pb2.LinkerKickOutContent, _Mapping]] = ..., linked_list_change_content: _Optional[_Union[_live_pb2.LinkedListChangeContent, _Mapping]] = ..., update_user_content: _Optional[_Union[_live_pb2.LinkerUpdateUserContent, _Mapping]] = ..., waiting_list_change_content: _Optional[_Union[_live_pb2.LinkerWaitingListChangeContent, _Mapping]] = ..., mute_content: _Optional[_Union[_live_pb2.LinkerMuteContent, _Mapping]] = ..., random_match_content: _Optional[_Union[_live_pb2.LinkerRandomMatchContent, _Mapping]] = ..., update_user_setting_content: _Optional[_Union[_live_pb2.MultiLiveUpdateUserSettingContent, _Mapping]] = ..., mic_idx_update_content: _Optional[_Union[_live_pb2.LinkerMicIdxUpdateContent, _Mapping]] = ..., list_change_content: _Optional[_Union[_live_pb2.LinkerListChangeContent, _Mapping]] = ..., cohost_list_change_content: _Optional[_Union[_live_pb2.CohostListChangeContent, _Mapping]] = ..., media_change_content: _Optional[_Union[_live_pb2.LinkerMediaChangeContent, _Mapping]] = ..., reply_accept_notice_content: _Optional[_Union[_live_pb2.LinkerAcceptNoticeContent, _Mapping]] = ..., sys_kick_out_content: _Optional[_Union[_live_pb2.LinkerSysKickOutContent, _Mapping]] = ..., user_toast_content: _Optional[_Union[_live_pb2.LinkmicUserToastContent, _Mapping]] = ..., extra: _Optional[str] = ..., expire_timestamp: _Optional[int] = ..., transfer_extra: _Optional[str] = ..., version: _Optional[int] = ...) -> None: ...

class WebcastLinkMicArmies(_message.Message):
    __slots__ = ("common", "battle_id", "armies", "channel_id", "send_gift_success_time", "update_battle_score_time", "trigger_reason", "from_user_id", "gift_id", "gift_count", "gift_icon_image", "total_diamond_count", "repeat_count", "team_armies", "trigger_critical_strike", "has_team_match_mvp_sfx", "log_id", "battle_settings", "fuzzy_display_config_v2", "effect_infos", "enigma_battle_extra_info")
    class ArmiesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.BattleUserArmies
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.BattleUserArmies, _Mapping]] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    ARMIES_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_SUCCESS_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_BATTLE_SCORE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_REASON_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    TEAM_ARMIES_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_CRITICAL_STRIKE_FIELD_NUMBER: _ClassVar[int]
    HAS_TEAM_MATCH_MVP_SFX_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_V2_FIELD_NUMBER: _ClassVar[int]
    EFFECT_INFOS_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_BATTLE_EXTRA_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    battle_id: int
    armies: _containers.MessageMap[int, _live_pb2.BattleUserArmies]
    channel_id: int
    send_gift_success_time: int
    update_battle_score_time: int
    trigger_reason: _enums_pb2.LinkMicArmiesTriggerReason.Enum
    from_user_id: int
    gift_id: int
    gift_count: int
    gift_icon_image: _base_pb2.ImageModel
    total_diamond_count: int
    repeat_count: int
    team_armies: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleTeamUserArmies]
    trigger_critical_strike: bool
    has_team_match_mvp_sfx: bool
    log_id: str
    battle_settings: _live_pb2.BattleSetting
    fuzzy_display_config_v2: _live_pb2.HighScoreControlCfg
    effect_infos: _live_pb2.BattleEffectInfos
    enigma_battle_extra_info: _live_pb2.EnigmaBattleExtraInfo
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., armies: _Optional[_Mapping[int, _live_pb2.BattleUserArmies]] = ..., channel_id: _Optional[int] = ..., send_gift_success_time: _Optional[int] = ..., update_battle_score_time: _Optional[int] = ..., trigger_reason: _Optional[_Union[_enums_pb2.LinkMicArmiesTriggerReason.Enum, str]] = ..., from_user_id: _Optional[int] = ..., gift_id: _Optional[int] = ..., gift_count: _Optional[int] = ..., gift_icon_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., total_diamond_count: _Optional[int] = ..., repeat_count: _Optional[int] = ..., team_armies: _Optional[_Iterable[_Union[_live_pb2.BattleTeamUserArmies, _Mapping]]] = ..., trigger_critical_strike: _Optional[bool] = ..., has_team_match_mvp_sfx: _Optional[bool] = ..., log_id: _Optional[str] = ..., battle_settings: _Optional[_Union[_live_pb2.BattleSetting, _Mapping]] = ..., fuzzy_display_config_v2: _Optional[_Union[_live_pb2.HighScoreControlCfg, _Mapping]] = ..., effect_infos: _Optional[_Union[_live_pb2.BattleEffectInfos, _Mapping]] = ..., enigma_battle_extra_info: _Optional[_Union[_live_pb2.EnigmaBattleExtraInfo, _Mapping]] = ...) -> None: ...

class WebcastLinkMicBattle(_message.Message):
    __slots__ = ("common", "battle_id", "battle_settings", "action", "battle_result", "fuzzy_display_config", "invitee_gift_permission_type", "armies", "anchors_info", "bubble_text", "supported_actions", "battle_combo_v2", "team_member", "invitees_gift_permission_type", "action_by_user_id", "team_battle_result", "team_armies", "ab_test_setting", "team_match_campaign", "fuzzy_display_config_v2", "league_info_map", "league_score_info_map", "match_punish_extra_info", "enigma_battle_setting", "anchor_match_settings", "battle_feature_flags", "cross_room_layout", "tracking_extra", "match_theme_display_resource")
    class BattleResultEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.BattleResult
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.BattleResult, _Mapping]] = ...) -> None: ...
    class BattleComboV2Entry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.BattleComboInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.BattleComboInfo, _Mapping]] = ...) -> None: ...
    class LeagueInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.GiftGalleryBadgeInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.GiftGalleryBadgeInfo, _Mapping]] = ...) -> None: ...
    class LeagueScoreInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.LeagueScoreInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.LeagueScoreInfo, _Mapping]] = ...) -> None: ...
    class AnchorMatchSettingsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _live_pb2.AnchorMatchSettings
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_live_pb2.AnchorMatchSettings, _Mapping]] = ...) -> None: ...
    class TrackingExtraEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    BATTLE_RESULT_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INVITEE_GIFT_PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    ARMIES_FIELD_NUMBER: _ClassVar[int]
    ANCHORS_INFO_FIELD_NUMBER: _ClassVar[int]
    BUBBLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    BATTLE_COMBO_V2_FIELD_NUMBER: _ClassVar[int]
    TEAM_MEMBER_FIELD_NUMBER: _ClassVar[int]
    INVITEES_GIFT_PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_BY_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_BATTLE_RESULT_FIELD_NUMBER: _ClassVar[int]
    TEAM_ARMIES_FIELD_NUMBER: _ClassVar[int]
    AB_TEST_SETTING_FIELD_NUMBER: _ClassVar[int]
    TEAM_MATCH_CAMPAIGN_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_V2_FIELD_NUMBER: _ClassVar[int]
    LEAGUE_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    LEAGUE_SCORE_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    MATCH_PUNISH_EXTRA_INFO_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_BATTLE_SETTING_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MATCH_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    BATTLE_FEATURE_FLAGS_FIELD_NUMBER: _ClassVar[int]
    CROSS_ROOM_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    TRACKING_EXTRA_FIELD_NUMBER: _ClassVar[int]
    MATCH_THEME_DISPLAY_RESOURCE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    battle_id: int
    battle_settings: _live_pb2.BattleSetting
    action: _enums_pb2.LinkMicBattleBattleAction.Enum
    battle_result: _containers.MessageMap[int, _live_pb2.BattleResult]
    fuzzy_display_config: _live_pb2.BattleDisplayConfig
    invitee_gift_permission_type: _enums_pb2.GiftPermissionType.Enum
    armies: _containers.RepeatedCompositeFieldContainer[_live_pb2.UserArmiesWrapper]
    anchors_info: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleUserInfoWrapper]
    bubble_text: str
    supported_actions: _containers.RepeatedCompositeFieldContainer[_live_pb2.SupportedActionsWrapper]
    battle_combo_v2: _containers.MessageMap[int, _live_pb2.BattleComboInfo]
    team_member: _containers.RepeatedCompositeFieldContainer[_live_pb2.TeamUsersInfo]
    invitees_gift_permission_type: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleInviteeGiftPermission]
    action_by_user_id: int
    team_battle_result: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleTeamResult]
    team_armies: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleTeamUserArmies]
    ab_test_setting: _containers.RepeatedCompositeFieldContainer[_live_pb2.BattleAbTestSetting]
    team_match_campaign: _live_pb2.TeamMatchCampaign
    fuzzy_display_config_v2: _live_pb2.HighScoreControlCfg
    league_info_map: _containers.MessageMap[int, _live_pb2.GiftGalleryBadgeInfo]
    league_score_info_map: _containers.MessageMap[int, _live_pb2.LeagueScoreInfo]
    match_punish_extra_info: _live_pb2.MatchPunishExtraInfo
    enigma_battle_setting: _live_pb2.EnigmaBattleSetting
    anchor_match_settings: _containers.MessageMap[int, _live_pb2.AnchorMatchSettings]
    battle_feature_flags: _live_pb2.BattleFeatureFlags
    cross_room_layout: _live_pb2.LayoutData
    tracking_extra: _containers.ScalarMap[str, str]
    match_theme_display_resource: _live_pb2.MatchThemeDisplayResource
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., battle_settings: _Optional[_Union[_live_pb2.BattleSetting, _Mapping]] = ..., action: _Optional[_Union[_enums_pb2.LinkMicBattleBattleAction.Enum, str]] = ..., battle_result: _Optional[_Mapping[int, _live_pb2.BattleResult]] = ..., fuzzy_display_config: _Optional[_Union[_live_pb2.BattleDisplayConfig, _Mapping]] = ..., invitee_gift_permission_type: _Optional[_Union[_enums_pb2.GiftPermissionType.Enum, str]] = ..., armies: _Optional[_Iterable[_Union[_live_pb2.UserArmiesWrapper, _Mapping]]] = ..., anchors_info: _Optional[_Iterable[_Union[_live_pb2.BattleUserInfoWrapper, _Mapping]]] = ..., bubble_text: _Optional[str] = ..., supported_actions: _Optional[_Iterable[_Union[_live_pb2.SupportedActionsWrapper, _Mapping]]] = ..., battle_combo_v2: _Optional[_Mapping[int, _live_pb2.BattleComboInfo]] = ..., team_member: _Optional[_Iterable[_Union[_live_pb2.TeamUsersInfo, _Mapping]]] = ..., invitees_gift_permission_type: _Optional[_Iterable[_Union[_live_pb2.BattleInviteeGiftPermission, _Mapping]]] = ..., action_by_user_id: _Optional[int] = ..., team_battle_result: _Optional[_Iterable[_Union[_live_pb2.BattleTeamResult, _Mapping]]] = ..., team_armies: _Optional[_Iterable[_Union[_live_pb2.BattleTeamUserArmies, _Mapping]]] = ..., ab_test_setting: _Optional[_Iterable[_Union[_live_pb2.BattleAbTestSetting, _Mapping]]] = ..., team_match_campaign: _Optional[_Union[_live_pb2.TeamMatchCampaign, _Mapping]] = ..., fuzzy_display_config_v2: _Optional[_Union[_live_pb2.HighScoreControlCfg, _Mapping]] = ..., league_info_map: _Optional[_Mapping[int, _live_pb2.GiftGalleryBadgeInfo]] = ..., league_score_info_map: _Optional[_Mapping[int, _live_pb2.LeagueScoreInfo]] = ..., match_punish_extra_info: _Optional[_Union[_live_pb2.MatchPunishExtraInfo, _Mapping]] = ..., enigma_battle_setting: _Optional[_Union[_live_pb2.EnigmaBattleSetting, _Mapping]] = ..., anchor_match_settings: _Optional[_Mapping[int, _live_pb2.AnchorMatchSettings]] = ..., battle_feature_flags: _Optional[_Union[_live_pb2.BattleFeatureFlags, _Mapping]] = ..., cross_room_layout: _Optional[_Union[_live_pb2.LayoutData, _Mapping]] = ..., tracking_extra: _Optional[_Mapping[str, str]] = ..., match_theme_display_resource: _Optional[_Union[_live_pb2.MatchThemeDisplayResource, _Mapping]] = ...) -> None: ...

class WebcastLinkMicBattleItemCard(_message.Message):
    __slots__ = ("common", "battle_id", "msg_type", "card_obtain_guide", "use_critical_strike_card", "use_smoke_card", "award_card_notice", "use_extra_time_card", "use_special_effect_card", "use_potion_card", "use_wave_card", "special_effect_notice", "use_top2_card", "use_top3_card", "use_vault_glove_card", "award_reason")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    CARD_OBTAIN_GUIDE_FIELD_NUMBER: _ClassVar[int]
    USE_CRITICAL_STRIKE_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_SMOKE_CARD_FIELD_NUMBER: _ClassVar[int]
    AWARD_CARD_NOTICE_FIELD_NUMBER: _ClassVar[int]
    USE_EXTRA_TIME_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_SPECIAL_EFFECT_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_POTION_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_WAVE_CARD_FIELD_NUMBER: _ClassVar[int]
    SPECIAL_EFFECT_NOTICE_FIELD_NUMBER: _ClassVar[int]
    USE_TOP2_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_TOP3_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_VAULT_GLOVE_CARD_FIELD_NUMBER: _ClassVar[int]
    AWARD_REASON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    battle_id: int
    msg_type: _enums_pb2.BattleCardMsgType.Enum
    card_obtain_guide: _live_pb2.CardObtainGuide
    use_critical_strike_card: _live_pb2.UseCriticalStrikeCard
    use_smoke_card: _live_pb2.UseSmokeCard
    award_card_notice: _live_pb2.AwardCardNotice
    use_extra_time_card: _live_pb2.UseExtraTimeCard
    use_special_effect_card: _live_pb2.UseSpecialEffectCard
    use_potion_card: _live_pb2.UsePotionCard
    use_wave_card: _live_pb2.UseWaveCard
    special_effect_notice: _live_pb2.SpecialEffectNotice
    use_top2_card: _live_pb2.UseTop2Card
    use_top3_card: _live_pb2.UseTop3Card
    use_vault_glove_card: _live_pb2.UseVaultGloveCard
    award_reason: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., msg_type: _Optional[_Union[_enums_pb2.BattleCardMsgType.Enum, str]] = ..., card_obtain_guide: _Optional[_Union[_live_pb2.CardObtainGuide, _Mapping]] = ..., use_critical_strike_card: _Optional[_Union[_live_pb2.UseCriticalStrikeCard, _Mapping]] = ..., use_smoke_card: _Optional[_Union[_live_pb2.UseSmokeCard, _Mapping]] = ..., award_card_notice: _Optional[_Union[_live_pb2.AwardCardNotice, _Mapping]] = ..., use_extra_time_card: _Optional[_Union[_live_pb2.UseExtraTimeCard, _Mapping]] = ..., use_special_effect_card: _Optional[_Union[_live_pb2.UseSpecialEffectCard, _Mapping]] = ..., use_potion_card: _Optional[_Union[_live_pb2.UsePotionCard, _Mapping]] = ..., use_wave_card: _Optional[_Union[_live_pb2.UseWaveCard, _Mapping]] = ..., special_effect_notice: _Optional[_Union[_live_pb2.SpecialEffectNotice, _Mapping]] = ..., use_top2_card: _Optional[_Union[_live_pb2.UseTop2Card, _Mapping]] = ..., use_top3_card: _Optional[_Union[_live_pb2.UseTop3Card, _Mapping]] = ..., use_vault_glove_card: _Optional[_Union[_live_pb2.UseVaultGloveCard, _Mapping]] = ..., award_reason: _Optional[int] = ...) -> None: ...

class WebcastLinkMicBattlePunishFinish(_message.Message):
    __slots__ = ("common", "channel_id", "op_uid", "reason", "battle_id", "battle_settings", "match_punish_extra_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    OP_UID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    MATCH_PUNISH_EXTRA_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    channel_id: int
    op_uid: int
    reason: _enums_pb2.LinkMicBattlePunishFinishReason.Enum
    battle_id: int
    battle_settings: _live_pb2.BattleSetting
    match_punish_extra_info: _live_pb2.MatchPunishExtraInfo
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., op_uid: _Optional[int] = ..., reason: _Optional[_Union[_enums_pb2.LinkMicBattlePunishFinishReason.Enum, str]] = ..., battle_id: _Optional[int] = ..., battle_settings: _Optional[_Union[_live_pb2.BattleSetting, _Mapping]] = ..., match_punish_extra_info: _Optional[_Union[_live_pb2.MatchPunishExtraInfo, _Mapping]] = ...) -> None: ...

class WebcastLinkMicFanTicketMethod(_message.Message):
    __slots__ = ("common", "fan_ticket_room_notice")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ROOM_NOTICE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    fan_ticket_room_notice: _live_pb2.FanTicketRoomNoticeContent
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., fan_ticket_room_notice: _Optional[_Union[_live_pb2.FanTicketRoomNoticeContent, _Mapping]] = ...) -> None: ...

class WebcastLinkMicLayoutStateMessage(_message.Message):
    __slots__ = ("common", "channel_id", "scene", "version", "biz_layout_state", "biz_spot_list")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    BIZ_LAYOUT_STATE_FIELD_NUMBER: _ClassVar[int]
    BIZ_SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    channel_id: int
    scene: int
    version: int
    biz_layout_state: _live_pb2.BizLayoutState
    biz_spot_list: _containers.RepeatedCompositeFieldContainer[_live_pb2.BizSpotInfo]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[int] = ..., version: _Optional[int] = ..., biz_layout_state: _Optional[_Union[_live_pb2.BizLayoutState, _Mapping]] = ..., biz_spot_list: _Optional[_Iterable[_Union[_live_pb2.BizSpotInfo, _Mapping]]] = ...) -> None: ...

class WebcastLinkMicMethod(_message.Message):
    __slots__ = ("common", "message_type", "access_key", "anchor_linkmic_id", "user_id", "fan_ticket", "total_linkmic_fan_ticket", "channel_id", "layout", "vendor", "dimension", "theme", "invite_uid", "answer", "start_time", "duration", "user_scores", "match_type", "win", "prompts", "to_user_id", "linkmic_layout", "from_user_id", "tips", "start_time_ms", "confluence_type", "from_room_id", "invite_type", "sub_type", "inviter_rival_extra", "rtc_ext_info", "rtc_app_id", "app_id", "app_sign", "rtc_app_sign", "anchor_linkmic_id_str", "rival_anchor_id", "rival_linkmic_id", "rival_linkmic_id_str", "show_popup", "sec_invite_uid", "scene", "sec_apply_uid", "linked_users", "sec_from_user_id", "reply_type", "reply_prompts", "sec_to_user_id", "invitor_info", "rtc_join_channel", "fan_ticket_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCESS_KEY_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    TOTAL_LINKMIC_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    THEME_FIELD_NUMBER: _ClassVar[int]
    INVITE_UID_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    USER_SCORES_FIELD_NUMBER: _ClassVar[int]
    MATCH_TYPE_FIELD_NUMBER: _ClassVar[int]
    WIN_FIELD_NUMBER: _ClassVar[int]
    PROMPTS_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TIPS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    CONFLUENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITER_RIVAL_EXTRA_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_ID_FIELD_NUMBER: _ClassVar[int]
    APP_ID_FIELD_NUMBER: _ClassVar[int]
    APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    RIVAL_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SHOW_POPUP_FIELD_NUMBER: _ClassVar[int]
    SEC_INVITE_UID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    SEC_APPLY_UID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    SEC_FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_TYPE_FIELD_NUMBER: _ClassVar[int]
    REPLY_PROMPTS_FIELD_NUMBER: _ClassVar[int]
    SEC_TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    INVITOR_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_JOIN_CHANNEL_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message_type: int
    access_key: str
    anchor_linkmic_id: int
    user_id: int
    fan_ticket: int
    total_linkmic_fan_ticket: int
    channel_id: int
    layout: int
    vendor: int
    dimension: int
    theme: str
    invite_uid: int
    answer: int
    start_time: int
    duration: int
    user_scores: _containers.RepeatedScalarFieldContainer[bytes]
    match_type: int
    win: bool
    prompts: str
    to_user_id: int
    linkmic_layout: int
    from_user_id: int
    tips: str
    start_time_ms: int
    confluence_type: int
    from_room_id: int
    invite_type: int
    sub_type: int
    inviter_rival_extra: _live_pb2.RivalExtraInfo
    rtc_ext_info: str
    rtc_app_id: str
    app_id: str
    app_sign: str
    rtc_app_sign: str
    anchor_linkmic_id_str: str
    rival_anchor_id: int
    rival_linkmic_id: int
    rival_linkmic_id_str: str
    show_popup: bool
    sec_invite_uid: int
    scene: int
    sec_apply_uid: int
    linked_users: _containers.RepeatedCompositeFieldContainer[_base_pb2.User]
    sec_from_user_id: str
    reply_type: _enums_pb2.LinkmicReplyType.Enum
    reply_prompts: str
    sec_to_user_id: str
    invitor_info: bytes
    rtc_join_channel: bool
    fan_ticket_icon_type: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., access_key: _Optional[str] = ..., anchor_linkmic_id: _Optional[int] = ..., user_id: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., total_linkmic_fan_ticket: _Optional[int] = ..., channel_id: _Optional[int] = ..., layout: _Optional[int] = ..., vendor: _Optional[int] = ..., dimension: _Optional[int] = ..., theme: _Optional[str] = ..., invite_uid: _Optional[int] = ..., answer: _Optional[int] = ..., start_time: _Optional[int] = ..., duration: _Optional[int] = ..., user_scores: _Optional[_Iterable[bytes]] = ..., match_type: _Optional[int] = ..., win: _Optional[bool] = ..., prompts: _Optional[str] = ..., to_user_id: _Optional[int] = ..., linkmic_layout: _Optional[int] = ..., from_user_id: _Optional[int] = ..., tips: _Optional[str] = ..., start_time_ms: _Optional[int] = ..., confluence_type: _Optional[int] = ..., from_room_id: _Optional[int] = ..., invite_type: _Optional[int] = ..., sub_type: _Optional[int] = ..., inviter_rival_extra: _Optional[_Union[_live_pb2.RivalExtraInfo, _Mapping]] = ..., rtc_ext_info: _Optional[str] = ..., rtc_app_id: _Optional[str] = ..., app_id: _Optional[str] = ..., app_sign: _Optional[str] = ..., rtc_app_sign: _Optional[str] = ..., anchor_linkmic_id_str: _Optional[str] = ..., rival_anchor_id: _Optional[int] = ..., rival_linkmic_id: _Optional[int] = ..., rival_linkmic_id_str: _Optional[str] = ..., show_popup: _Optional[bool] = ..., sec_invite_uid: _Optional[int] = ..., scene: _Optional[int] = ..., sec_apply_uid: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[_base_pb2.User, _Mapping]]] = ..., sec_from_user_id: _Optional[str] = ..., reply_type: _Optional[_Union[_enums_pb2.LinkmicReplyType.Enum, str]] = ..., reply_prompts: _Optional[str] = ..., sec_to_user_id: _Optional[str] = ..., invitor_info: _Optional[bytes] = ..., rtc_join_channel: _Optional[bool] = ..., fan_ticket_icon_type: _Optional[int] = ...) -> None: ...

class WebcastLinkStateMessage(_message.Message):
    __slots__ = ("common", "channel_id", "scene", "version", "need_ack", "layout", "user_states", "client_send_time", "state_type", "background", "wallpaper_url", "ui_pos", "spot_list", "audio_muted_remote_channels", "linker_mode")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    NEED_ACK_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    USER_STATES_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SEND_TIME_FIELD_NUMBER: _ClassVar[int]
    STATE_TYPE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    WALLPAPER_URL_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    AUDIO_MUTED_REMOTE_CHANNELS_FIELD_NUMBER: _ClassVar[int]
    LINKER_MODE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    channel_id: int
    scene: _enums_pb2.Scene.Enum
    version: int
    need_ack: int
    layout: _live_pb2.LayoutState
    user_states: _containers.RepeatedCompositeFieldContainer[_live_pb2.LinkUserState]
    client_send_time: int
    state_type: _enums_pb2.StateType.Enum
    background: _live_pb2.BackGroundImageState
    wallpaper_url: str
    ui_pos: _containers.RepeatedCompositeFieldContainer[_live_pb2.PosIdentity]
    spot_list: _containers.RepeatedCompositeFieldContainer[_live_pb2.SpotInfo]
    audio_muted_remote_channels: _containers.RepeatedScalarFieldContainer[int]
    linker_mode: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[_Union[_enums_pb2.Scene.Enum, str]] = ..., version: _Optional[int] = ..., need_ack: _Optional[int] = ..., layout: _Optional[_Union[_live_pb2.LayoutState, _Mapping]] = ..., user_states: _Optional[_Iterable[_Union[_live_pb2.LinkUserState, _Mapping]]] = ..., client_send_time: _Optional[int] = ..., state_type: _Optional[_Union[_enums_pb2.StateType.Enum, str]] = ..., background: _Optional[_Union[_live_pb2.BackGroundImageState, _Mapping]] = ..., wallpaper_url: _Optional[str] = ..., ui_pos: _Optional[_Iterable[_Union[_live_pb2.PosIdentity, _Mapping]]] = ..., spot_list: _Optional[_Iterable[_Union[_live_pb2.SpotInfo, _Mapping]]] = ..., audio_muted_remote_channels: _Optional[_Iterable[int]] = ..., linker_mode: _Optional[int] = ...) -> None: ...

class WebcastLinkmicBattleTaskMessage(_message.Message):
    __slots__ = ("common", "task_message_type", "start", "task_update", "task_settle", "reward", "battle_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TASK_MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    TASK_UPDATE_FIELD_NUMBER: _ClassVar[int]
    TASK_SETTLE_FIELD_NUMBER: _ClassVar[int]
    REWARD_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    task_message_type: _enums_pb2.BattleTaskMessageType.Enum
    start: _live_pb2.BattleTaskStart
    task_update: _live_pb2.BattleTaskUpdate
    task_settle: _live_pb2.BattleTaskSettle
    reward: _live_pb2.BattleRewardSettle
    battle_id: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., task_message_type: _Optional[_Union[_enums_pb2.BattleTaskMessageType.Enum, str]] = ..., start: _Optional[_Union[_live_pb2.BattleTaskStart, _Mapping]] = ..., task_update: _Optional[_Union[_live_pb2.BattleTaskUpdate, _Mapping]] = ..., task_settle: _Optional[_Union[_live_pb2.BattleTaskSettle, _Mapping]] = ..., reward: _Optional[_Union[_live_pb2.BattleRewardSettle, _Mapping]] = ..., battle_id: _Optional[int] = ...) -> None: ...

class WebcastLiveGameIntroMessage(_message.Message):
    __slots__ = ("common", "content", "has_rank_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    HAS_RANK_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    content: _base_pb2.CommonText
    has_rank_info: bool
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., has_rank_info: _Optional[bool] = ...) -> None: ...

class WebcastLiveIntroMessage(_message.Message):
    __slots__ = ("common", "id", "audit_status", "content", "user", "intro_mode", "badges", "content_language")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    AUDIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    INTRO_MODE_FIELD_NUMBER: _ClassVar[int]
    BADGES_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    id: int
    audit_status: int
    content: str
    user: _base_pb2.User
    intro_mode: int
    badges: _containers.RepeatedCompositeFieldContainer[_base_pb2.BadgeStruct]
    content_language: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., id: _Optional[int] = ..., audit_status: _Optional[int] = ..., content: _Optional[str] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., intro_mode: _Optional[int] = ..., badges: _Optional[_Iterable[_Union[_base_pb2.BadgeStruct, _Mapping]]] = ..., content_language: _Optional[str] = ...) -> None: ...

class WebcastMarqueeAnnouncementMessage(_message.Message):
    __slots__ = ("common", "message_scene", "message_entity")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_SCENE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_ENTITY_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message_scene: str
    message_entity: _containers.RepeatedCompositeFieldContainer[_live_pb2.MessageEntity]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message_scene: _Optional[str] = ..., message_entity: _Optional[_Iterable[_Union[_live_pb2.MessageEntity, _Mapping]]] = ...) -> None: ...

class WebcastMemberMessage(_message.Message):
    __slots__ = ("common", "user", "member_count", "operator", "is_set_to_admin", "is_top_user", "rank_score", "top_user_no", "enter_type", "action", "action_description", "user_id", "effect_config", "pop_str", "enter_effect_config", "background_image", "background_image_v2", "anchor_display_text", "client_enter_source", "client_enter_type", "client_live_reason", "action_duration", "user_share_type", "display_style", "admin_permissions", "kick_source", "allow_preview_time", "last_subscription_action", "public_area_message_common", "live_sub_only_tier", "live_sub_only_month", "ec_streamer_key", "show_wave", "wave_algorithm_data", "hit_ab_status")
    class AdminPermissionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    IS_SET_TO_ADMIN_FIELD_NUMBER: _ClassVar[int]
    IS_TOP_USER_FIELD_NUMBER: _ClassVar[int]
    RANK_SCORE_FIELD_NUMBER: _ClassVar[int]
    TOP_USER_NO_FIELD_NUMBER: _ClassVar[int]
    ENTER_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    ACTION_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    POP_STR_FIELD_NUMBER: _ClassVar[int]
    ENTER_EFFECT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_V2_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ENTER_SOURCE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ENTER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_LIVE_REASON_FIELD_NUMBER: _ClassVar[int]
    ACTION_DURATION_FIELD_NUMBER: _ClassVar[int]
    USER_SHARE_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    ADMIN_PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    KICK_SOURCE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_PREVIEW_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_SUBSCRIPTION_ACTION_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    LIVE_SUB_ONLY_TIER_FIELD_NUMBER: _ClassVar[int]
    LIVE_SUB_ONLY_MONTH_FIELD_NUMBER: _ClassVar[int]
    EC_STREAMER_KEY_FIELD_NUMBER: _ClassVar[int]
    SHOW_WAVE_FIELD_NUMBER: _ClassVar[int]
    WAVE_ALGORITHM_DATA_FIELD_NUMBER: _ClassVar[int]
    HIT_AB_STATUS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    user: _base_pb2.User
    member_count: int
    operator: _base_pb2.User
    is_set_to_admin: bool
    is_top_user: bool
    rank_score: int
    top_user_no: int
    enter_type: int
    action: _enums_pb2.MemberMessageAction.Enum
    action_description: str
    user_id: int
    effect_config: bytes
    pop_str: str
    enter_effect_config: _live_pb2.EffectConfigBean
    background_image: _base_pb2.ImageModel
    background_image_v2: _base_pb2.ImageModel
    anchor_display_text: _base_pb2.CommonText
    client_enter_source: str
    client_enter_type: str
    client_live_reason: str
    action_duration: int
    user_share_type: str
    display_style: _enums_pb2.DisplayStyle.Enum
    admin_permissions: _containers.ScalarMap[int, int]
    kick_source: int
    allow_preview_time: int
    last_subscription_action: int
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    live_sub_only_tier: int
    live_sub_only_month: int
    ec_streamer_key: str
    show_wave: int
    wave_algorithm_data: _live_pb2.WaveAlgorithmData
    hit_ab_status: _enums_pb2.HitAbStatus.Enum
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., member_count: _Optional[int] = ..., operator: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., is_set_to_admin: _Optional[bool] = ..., is_top_user: _Optional[bool] = ..., rank_score: _Optional[int] = ..., top_user_no: _Optional[int] = ..., enter_type: _Optional[int] = ..., action: _Optional[_Union[_enums_pb2.MemberMessageAction.Enum, str]] = ..., action_description: _Optional[str] = ..., user_id: _Optional[int] = ..., effect_config: _Optional[bytes] = ..., pop_str: _Optional[str] = ..., enter_effect_config: _Optional[_Union[_live_pb2.EffectConfigBean, _Mapping]] = ..., background_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., background_image_v2: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., anchor_display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., client_enter_source: _Optional[str] = ..., client_enter_type: _Optional[str] = ..., client_live_reason: _Optional[str] = ..., action_duration: _Optional[int] = ..., user_share_type: _Optional[str] = ..., display_style: _Optional[_Union[_enums_pb2.DisplayStyle.Enum, str]] = ..., admin_permissions: _Optional[_Mapping[int, int]] = ..., kick_source: _Optional[int] = ..., allow_preview_time: _Optional[int] = ..., last_subscription_action: _Optional[int] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., live_sub_only_tier: _Optional[int] = ..., live_sub_only_month: _Optional[int] = ..., ec_streamer_key: _Optional[str] = ..., show_wave: _Optional[int] = ..., wave_algorithm_data: _Optional[_Union[_live_pb2.WaveAlgorithmData, _Mapping]] = ..., hit_ab_status: _Optional[_Union[_enums_pb2.HitAbStatus.Enum, str]] = ...) -> None: ...

class WebcastMsgDetectMessage(_message.Message):
    __slots__ = ("common", "d_type", "t_condition", "t_info", "trigger_by", "from_region")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    D_TYPE_FIELD_NUMBER: _ClassVar[int]
    T_CONDITION_FIELD_NUMBER: _ClassVar[int]
    T_INFO_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_BY_FIELD_NUMBER: _ClassVar[int]
    FROM_REGION_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    d_type: int
    t_condition: _live_pb2.TriggerCondition
    t_info: _live_pb2.TimeInfo
    trigger_by: int
    from_region: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., d_type: _Optional[int] = ..., t_condition: _Optional[_Union[_live_pb2.TriggerCondition, _Mapping]] = ..., t_info: _Optional[_Union[_live_pb2.TimeInfo, _Mapping]] = ..., trigger_by: _Optional[int] = ..., from_region: _Optional[str] = ...) -> None: ...

class WebcastNoticeMessage(_message.Message):
    __slots__ = ("common", "content", "notice_type", "style", "title", "violation_reason", "display_text", "tips_title", "tips_url", "notice_title", "notice_content", "scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    TIPS_TITLE_FIELD_NUMBER: _ClassVar[int]
    TIPS_URL_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TITLE_FIELD_NUMBER: _ClassVar[int]
    NOTICE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    content: str
    notice_type: int
    style: str
    title: _base_pb2.CommonText
    violation_reason: _base_pb2.CommonText
    display_text: _base_pb2.CommonText
    tips_title: _base_pb2.CommonText
    tips_url: str
    notice_title: _base_pb2.CommonText
    notice_content: _base_pb2.CommonText
    scene: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., notice_type: _Optional[int] = ..., style: _Optional[str] = ..., title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., violation_reason: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., display_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., tips_title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., tips_url: _Optional[str] = ..., notice_title: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., notice_content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., scene: _Optional[str] = ...) -> None: ...

class WebcastOecLiveShoppingMessage(_message.Message):
    __slots__ = ("common", "action_type", "live_product_number", "pop_product", "trace_info", "hot_tags", "atmosphere_tag_info", "live_permission_info", "product_snap_shot", "pin_card_delay_time", "flash_sale_atmosphere_info", "card_type", "billboard_info", "billboard_display_result", "dispersion_info", "promotion_info", "campaign_banner_display_result", "campaign_banner_display", "refresh_live_bag_info", "anchor_pin_card_reset_type", "voucher", "oec_live_shopping_message_v2")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    LIVE_PRODUCT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    POP_PRODUCT_FIELD_NUMBER: _ClassVar[int]
    TRACE_INFO_FIELD_NUMBER: _ClassVar[int]
    HOT_TAGS_FIELD_NUMBER: _ClassVar[int]
    ATMOSPHERE_TAG_INFO_FIELD_NUMBER: _ClassVar[int]
    LIVE_PERMISSION_INFO_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_SNAP_SHOT_FIELD_NUMBER: _ClassVar[int]
    PIN_CARD_DELAY_TIME_FIELD_NUMBER: _ClassVar[int]
    FLASH_SALE_ATMOSPHERE_INFO_FIELD_NUMBER: _ClassVar[int]
    CARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_INFO_FIELD_NUMBER: _ClassVar[int]
    BILLBOARD_DISPLAY_RESULT_FIELD_NUMBER: _ClassVar[int]
    DISPERSION_INFO_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_INFO_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_BANNER_DISPLAY_RESULT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_BANNER_DISPLAY_FIELD_NUMBER: _ClassVar[int]
    REFRESH_LIVE_BAG_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PIN_CARD_RESET_TYPE_FIELD_NUMBER: _ClassVar[int]
    VOUCHER_FIELD_NUMBER: _ClassVar[int]
    OEC_LIVE_SHOPPING_MESSAGE_V2_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    action_type: int
    live_product_number: int
    pop_product: _base_pb2.PopProduct
    trace_info: _base_pb2.TraceInfo
    hot_tags: _containers.RepeatedCompositeFieldContainer[_base_pb2.HotTag]
    atmosphere_tag_info: _live_pb2.AtmosphereTagInfo
    live_permission_info: _live_pb2.LivePermissionInfo
    product_snap_shot: _live_pb2.ProductSnapShot
    pin_card_delay_time: int
    flash_sale_atmosphere_info: _containers.RepeatedCompositeFieldContainer[_live_pb2.FlashSaleAtmosphereInfo]
    card_type: int
    billboard_info: _live_pb2.BillboardInfo
    billboard_display_result: _live_pb2.BillboardDisplayResult
    dispersion_info: _containers.RepeatedCompositeFieldContainer[_live_pb2.DispersionInfo]
    promotion_info: _live_pb2.PromotionInfo
    campaign_banner_display_result: _live_pb2.CampaignBannerDisplayResult
    campaign_banner_display: _live_pb2.CampaignBannerDisplay
    refresh_live_bag_info: _live_pb2.RefreshLiveBagInfo
    anchor_pin_card_reset_type: int
    voucher: _live_pb2.Voucher
    oec_live_shopping_message_v2: _commerce_pb2.OecLiveShoppingMessageV2
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., action_type: _Optional[int] = ..., live_product_number: _Optional[int] = ..., pop_product: _Optional[_Union[_base_pb2.PopProduct, _Mapping]] = ..., trace_info: _Optional[_Union[_base_pb2.TraceInfo, _Mapping]] = ..., hot_tags: _Optional[_Iterable[_Union[_base_pb2.HotTag, _Mapping]]] = ..., atmosphere_tag_info: _Optional[_Union[_live_pb2.AtmosphereTagInfo, _Mapping]] = ..., live_permission_info: _Optional[_Union[_live_pb2.LivePermissionInfo, _Mapping]] = ..., product_snap_shot: _Optional[_Union[_live_pb2.ProductSnapShot, _Mapping]] = ..., pin_card_delay_time: _Optional[int] = ..., flash_sale_atmosphere_info: _Optional[_Iterable[_Union[_live_pb2.FlashSaleAtmosphereInfo, _Mapping]]] = ..., card_type: _Optional[int] = ..., billboard_info: _Optional[_Union[_live_pb2.BillboardInfo, _Mapping]] = ..., billboard_display_result: _Optional[_Union[_live_pb2.BillboardDisplayResult, _Mapping]] = ..., dispersion_info: _Optional[_Iterable[_Union[_live_pb2.DispersionInfo, _Mapping]]] = ..., promotion_info: _Optional[_Union[_live_pb2.PromotionInfo, _Mapping]] = ..., campaign_banner_display_result: _Optional[_Union[_live_pb2.CampaignBannerDisplayResult, _Mapping]] = ..., campaign_banner_display: _Optional[_Union[_live_pb2.CampaignBannerDisplay, _Mapping]] = ..., refresh_live_bag_info: _Optional[_Union[_live_pb2.RefreshLiveBagInfo, _Mapping]] = ..., anchor_pin_card_reset_type: _Optional[int] = ..., voucher: _Optional[_Union[_live_pb2.Voucher, _Mapping]] = ..., oec_live_shopping_message_v2: _Optional[_Union[_commerce_pb2.OecLiveShoppingMessageV2, _Mapping]] = ...) -> None: ...

class WebcastPartnershipDropsUpdateMessage(_message.Message):
    __slots__ = ("common", "change_mode", "drops_id", "task_id", "event_id", "anchor_uid")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANGE_MODE_FIELD_NUMBER: _ClassVar[int]
    DROPS_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_UID_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    change_mode: _enums_pb2.PartnershipDropsUpdateMessageChangeMode.Enum
    drops_id: str
    task_id: str
    event_id: str
    anchor_uid: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., change_mode: _Optional[_Union[_enums_pb2.PartnershipDropsUpdateMessageChangeMode.Enum, str]] = ..., drops_id: _Optional[str] = ..., task_id: _Optional[str] = ..., event_id: _Optional[str] = ..., anchor_uid: _Optional[int] = ...) -> None: ...

class WebcastPartnershipGameOfflineMessage(_message.Message):
    __slots__ = ("common", "offline_game_list")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    OFFLINE_GAME_LIST_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    offline_game_list: _containers.RepeatedCompositeFieldContainer[_live_pb2.OfflineGameInfo]
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., offline_game_list: _Optional[_Iterable[_Union[_live_pb2.OfflineGameInfo, _Mapping]]] = ...) -> None: ...

class WebcastPartnershipPunishMessage(_message.Message):
    __slots__ = ("common", "punish_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    punish_info: _live_pb2.PunishEventInfo
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., punish_info: _Optional[_Union[_live_pb2.PunishEventInfo, _Mapping]] = ...) -> None: ...

class WebcastPerceptionMessage(_message.Message):
    __slots__ = ("common", "dialog", "punish_info", "end_time", "show_violation_warning", "toast", "float_style", "float_text", "sheet", "float_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DIALOG_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    SHOW_VIOLATION_WARNING_FIELD_NUMBER: _ClassVar[int]
    TOAST_FIELD_NUMBER: _ClassVar[int]
    FLOAT_STYLE_FIELD_NUMBER: _ClassVar[int]
    FLOAT_TEXT_FIELD_NUMBER: _ClassVar[int]
    SHEET_FIELD_NUMBER: _ClassVar[int]
    FLOAT_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    dialog: _live_pb2.PerceptionDialogInfo
    punish_info: _live_pb2.PunishEventInfo
    end_time: int
    show_violation_warning: bool
    toast: _base_pb2.CommonText
    float_style: int
    float_text: _base_pb2.CommonText
    sheet: _base_pb2.PerceptionSheetInfo
    float_icon_type: _enums_pb2.PerceptionDialogIconType.Enum
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., dialog: _Optional[_Union[_live_pb2.PerceptionDialogInfo, _Mapping]] = ..., punish_info: _Optional[_Union[_live_pb2.PunishEventInfo, _Mapping]] = ..., end_time: _Optional[int] = ..., show_violation_warning: _Optional[bool] = ..., toast: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., float_style: _Optional[int] = ..., float_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., sheet: _Optional[_Union[_base_pb2.PerceptionSheetInfo, _Mapping]] = ..., float_icon_type: _Optional[_Union[_enums_pb2.PerceptionDialogIconType.Enum, str]] = ...) -> None: ...

class WebcastPollMessage(_message.Message):
    __slots__ = ("common", "message_type", "poll_id", "start_content", "end_content", "update_votes_content", "poll_kind", "poll_basic_info", "template_content")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    POLL_ID_FIELD_NUMBER: _ClassVar[int]
    START_CONTENT_FIELD_NUMBER: _ClassVar[int]
    END_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_VOTES_CONTENT_FIELD_NUMBER: _ClassVar[int]
    POLL_KIND_FIELD_NUMBER: _ClassVar[int]
    POLL_BASIC_INFO_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message_type: int
    poll_id: int
    start_content: _live_pb2.PollStartContent
    end_content: _live_pb2.PollEndContent
    update_votes_content: _live_pb2.PollUpdateVotesContent
    poll_kind: _enums_pb2.PollKind.Enum
    poll_basic_info: _live_pb2.PollBasicInfo
    template_content: _live_pb2.TemplateContent
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., poll_id: _Optional[int] = ..., start_content: _Optional[_Union[_live_pb2.PollStartContent, _Mapping]] = ..., end_content: _Optional[_Union[_live_pb2.PollEndContent, _Mapping]] = ..., update_votes_content: _Optional[_Union[_live_pb2.PollUpdateVotesContent, _Mapping]] = ..., poll_kind: _Optional[_Union[_enums_pb2.PollKind.Enum, str]] = ..., poll_basic_info: _Optional[_Union[_live_pb2.PollBasicInfo, _Mapping]] = ..., template_content: _Optional[_Union[_live_pb2.TemplateContent, _Mapping]] = ...) -> None: ...

class WebcastQuestionNewMessage(_message.Message):
    __slots__ = ("common", "data")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    data: _live_pb2.Question
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., data: _Optional[_Union[_live_pb2.Question, _Mapping]] = ...) -> None: ...

class WebcastRankTextMessage(_message.Message):
    __slots__ = ("common", "scene", "owner_idx_before_update", "owner_idx_after_update", "self_get_badge_msg", "other_get_badge_msg", "cur_user_id", "left_icon", "content", "rank_type", "user_enigma_info", "public_area_msg_common")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDX_BEFORE_UPDATE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDX_AFTER_UPDATE_FIELD_NUMBER: _ClassVar[int]
    SELF_GET_BADGE_MSG_FIELD_NUMBER: _ClassVar[int]
    OTHER_GET_BADGE_MSG_FIELD_NUMBER: _ClassVar[int]
    CUR_USER_ID_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    USER_ENIGMA_INFO_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MSG_COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    scene: _enums_pb2.RankTextMessageRankTestMessageScene.Enum
    owner_idx_before_update: int
    owner_idx_after_update: int
    self_get_badge_msg: _base_pb2.CommonText
    other_get_badge_msg: _base_pb2.CommonText
    cur_user_id: int
    left_icon: _base_pb2.ImageModel
    content: _base_pb2.CommonText
    rank_type: _enums_pb2.ProfitRankType.Enum
    user_enigma_info: _base_pb2.RankUserEnigmaInfo
    public_area_msg_common: _live_pb2.PublicAreaMessageCommon
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., scene: _Optional[_Union[_enums_pb2.RankTextMessageRankTestMessageScene.Enum, str]] = ..., owner_idx_before_update: _Optional[int] = ..., owner_idx_after_update: _Optional[int] = ..., self_get_badge_msg: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., other_get_badge_msg: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., cur_user_id: _Optional[int] = ..., left_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., content: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., rank_type: _Optional[_Union[_enums_pb2.ProfitRankType.Enum, str]] = ..., user_enigma_info: _Optional[_Union[_base_pb2.RankUserEnigmaInfo, _Mapping]] = ..., public_area_msg_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ...) -> None: ...

class WebcastRankUpdateMessage(_message.Message):
    __slots__ = ("common", "updates", "group_type", "op_type", "rank_priority", "tabs", "is_animation_loop_play", "animation_loop_for_off", "union_animation", "tab_info", "valid_ranks")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    UPDATES_FIELD_NUMBER: _ClassVar[int]
    GROUP_TYPE_FIELD_NUMBER: _ClassVar[int]
    OP_TYPE_FIELD_NUMBER: _ClassVar[int]
    RANK_PRIORITY_FIELD_NUMBER: _ClassVar[int]
    TABS_FIELD_NUMBER: _ClassVar[int]
    IS_ANIMATION_LOOP_PLAY_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_LOOP_FOR_OFF_FIELD_NUMBER: _ClassVar[int]
    UNION_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    TAB_INFO_FIELD_NUMBER: _ClassVar[int]
    VALID_RANKS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    updates: _containers.RepeatedCompositeFieldContainer[_live_pb2.RankUpdate]
    group_type: _enums_pb2.EntranceGroupType.Enum
    op_type: _enums_pb2.OpType.Enum
    rank_priority: int
    tabs: _containers.RepeatedCompositeFieldContainer[_base_pb2.RankTabInfo]
    is_animation_loop_play: bool
    animation_loop_for_off: bool
    union_animation: _containers.RepeatedCompositeFieldContainer[_live_pb2.UnionAnimationInfo]
    tab_info: _containers.RepeatedCompositeFieldContainer[_live_pb2.RankListTabInfo]
    valid_ranks: _live_pb2.ValidRanks
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., updates: _Optional[_Iterable[_Union[_live_pb2.RankUpdate, _Mapping]]] = ..., group_type: _Optional[_Union[_enums_pb2.EntranceGroupType.Enum, str]] = ..., op_type: _Optional[_Union[_enums_pb2.OpType.Enum, str]] = ..., rank_priority: _Optional[int] = ..., tabs: _Optional[_Iterable[_Union[_base_pb2.RankTabInfo, _Mapping]]] = ..., is_animation_loop_play: _Optional[bool] = ..., animation_loop_for_off: _Optional[bool] = ..., union_animation: _Optional[_Iterable[_Union[_live_pb2.UnionAnimationInfo, _Mapping]]] = ..., tab_info: _Optional[_Iterable[_Union[_live_pb2.RankListTabInfo, _Mapping]]] = ..., valid_ranks: _Optional[_Union[_live_pb2.ValidRanks, _Mapping]] = ...) -> None: ...

class WebcastRoomMessage(_message.Message):
    __slots__ = ("common", "content", "supprot_landscape", "source", "icon", "scene", "is_welcome", "public_area_common", "show_duration_ms", "sub_scene", "schema", "signature", "signature_version")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    SUPPROT_LANDSCAPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    IS_WELCOME_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    SHOW_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    SUB_SCENE_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_VERSION_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    content: str
    supprot_landscape: bool
    source: int
    icon: _base_pb2.ImageModel
    scene: str
    is_welcome: bool
    public_area_common: _live_pb2.PublicAreaMessageCommon
    show_duration_ms: int
    sub_scene: str
    schema: str
    signature: str
    signature_version: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., supprot_landscape: _Optional[bool] = ..., source: _Optional[int] = ..., icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., scene: _Optional[str] = ..., is_welcome: _Optional[bool] = ..., public_area_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., show_duration_ms: _Optional[int] = ..., sub_scene: _Optional[str] = ..., schema: _Optional[str] = ..., signature: _Optional[str] = ..., signature_version: _Optional[str] = ...) -> None: ...

class WebcastRoomPinMessage(_message.Message):
    __slots__ = ("common", "chat_message", "social_message", "gift_message", "member_message", "like_message", "method", "pin_time", "operator", "action", "display_duration", "pin_msg_id", "ec_streamer_key")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHAT_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    SOCIAL_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    GIFT_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    MEMBER_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    LIKE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    PIN_TIME_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_DURATION_FIELD_NUMBER: _ClassVar[int]
    PIN_MSG_ID_FIELD_NUMBER: _ClassVar[int]
    EC_STREAMER_KEY_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    chat_message: WebcastChatMessage
    social_message: WebcastSocialMessage
    gift_message: WebcastGiftMessage
    member_message: WebcastMemberMessage
    like_message: WebcastLikeMessage
    method: str
    pin_time: int
    operator: _base_pb2.User
    action: _enums_pb2.PinMessageActionType.Enum
    display_duration: int
    pin_msg_id: int
    ec_streamer_key: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., chat_message: _Optional[_Union[WebcastChatMessage, _Mapping]] = ..., social_message: _Optional[_Union[WebcastSocialMessage, _Mapping]] = ..., gift_message: _Optional[_Union[WebcastGiftMessage, _Mapping]] = ..., member_message: _Optional[_Union[WebcastMemberMessage, _Mapping]] = ..., like_message: _Optional[_Union[WebcastLikeMessage, _Mapping]] = ..., method: _Optional[str] = ..., pin_time: _Optional[int] = ..., operator: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., action: _Optional[_Union[_enums_pb2.PinMessageActionType.Enum, str]] = ..., display_duration: _Optional[int] = ..., pin_msg_id: _Optional[int] = ..., ec_streamer_key: _Optional[str] = ...) -> None: ...

class WebcastRoomUserSeqMessage(_message.Message):
    __slots__ = ("common", "ranks", "total", "pop_str", "seats", "popularity", "total_user", "anonymous")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    RANKS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    POP_STR_FIELD_NUMBER: _ClassVar[int]
    SEATS_FIELD_NUMBER: _ClassVar[int]
    POPULARITY_FIELD_NUMBER: _ClassVar[int]
    TOTAL_USER_FIELD_NUMBER: _ClassVar[int]
    ANONYMOUS_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    ranks: _containers.RepeatedCompositeFieldContainer[_live_pb2.Contributor]
    total: int
    pop_str: str
    seats: _containers.RepeatedCompositeFieldContainer[_live_pb2.Contributor]
    popularity: int
    total_user: int
    anonymous: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., ranks: _Optional[_Iterable[_Union[_live_pb2.Contributor, _Mapping]]] = ..., total: _Optional[int] = ..., pop_str: _Optional[str] = ..., seats: _Optional[_Iterable[_Union[_live_pb2.Contributor, _Mapping]]] = ..., popularity: _Optional[int] = ..., total_user: _Optional[int] = ..., anonymous: _Optional[int] = ...) -> None: ...

class WebcastRoomVerifyMessage(_message.Message):
    __slots__ = ("common", "action", "content", "notice_type", "close_room")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CLOSE_ROOM_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    action: int
    content: str
    notice_type: int
    close_room: bool
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., action: _Optional[int] = ..., content: _Optional[str] = ..., notice_type: _Optional[int] = ..., close_room: _Optional[bool] = ...) -> None: ...

class WebcastSocialMessage(_message.Message):
    __slots__ = ("common", "user", "share_type", "action", "share_target", "follow_count", "share_display_style", "share_count", "public_area_message_common", "signature", "signature_version", "show_duration_ms", "follow_type", "target_user_id", "scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    SHARE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    SHARE_TARGET_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_COUNT_FIELD_NUMBER: _ClassVar[int]
    SHARE_DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    SHARE_COUNT_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_VERSION_FIELD_NUMBER: _ClassVar[int]
    SHOW_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    TARGET_USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    user: _base_pb2.User
    share_type: int
    action: int
    share_target: str
    follow_count: int
    share_display_style: int
    share_count: int
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    signature: str
    signature_version: str
    show_duration_ms: int
    follow_type: int
    target_user_id: int
    scene: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., share_type: _Optional[int] = ..., action: _Optional[int] = ..., share_target: _Optional[str] = ..., follow_count: _Optional[int] = ..., share_display_style: _Optional[int] = ..., share_count: _Optional[int] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., signature: _Optional[str] = ..., signature_version: _Optional[str] = ..., show_duration_ms: _Optional[int] = ..., follow_type: _Optional[int] = ..., target_user_id: _Optional[int] = ..., scene: _Optional[str] = ...) -> None: ...

class WebcastSpeakerMessage(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ...) -> None: ...

class WebcastSubNotifyMessage(_message.Message):
    __slots__ = ("common", "user", "exhibition_type", "sub_month", "subscribe_type", "old_subscribe_status", "message_type", "subscribing_status", "is_send", "is_custom", "gift_source", "message_display_style", "public_area_message_common", "package_id", "event_tracking")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EXHIBITION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUB_MONTH_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBE_TYPE_FIELD_NUMBER: _ClassVar[int]
    OLD_SUBSCRIBE_STATUS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBING_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_SEND_FIELD_NUMBER: _ClassVar[int]
    IS_CUSTOM_FIELD_NUMBER: _ClassVar[int]
    GIFT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    PACKAGE_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    user: _base_pb2.User
    exhibition_type: _enums_pb2.ExhibitionType.Enum
    sub_month: int
    subscribe_type: _enums_pb2.SubscribeType.Enum
    old_subscribe_status: _enums_pb2.OldSubscribeStatus.Enum
    message_type: _enums_pb2.MessageType.Enum
    subscribing_status: _enums_pb2.SubscribingStatus.Enum
    is_send: bool
    is_custom: bool
    gift_source: _enums_pb2.GiftSource.Enum
    message_display_style: _enums_pb2.MessageDisplayStyle.Enum
    public_area_message_common: _live_pb2.PublicAreaMessageCommon
    package_id: str
    event_tracking: _live_pb2.RoomNotifyMessageEventTracking
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_base_pb2.User, _Mapping]] = ..., exhibition_type: _Optional[_Union[_enums_pb2.ExhibitionType.Enum, str]] = ..., sub_month: _Optional[int] = ..., subscribe_type: _Optional[_Union[_enums_pb2.SubscribeType.Enum, str]] = ..., old_subscribe_status: _Optional[_Union[_enums_pb2.OldSubscribeStatus.Enum, str]] = ..., message_type: _Optional[_Union[_enums_pb2.MessageType.Enum, str]] = ..., subscribing_status: _Optional[_Union[_enums_pb2.SubscribingStatus.Enum, str]] = ..., is_send: _Optional[bool] = ..., is_custom: _Optional[bool] = ..., gift_source: _Optional[_Union[_enums_pb2.GiftSource.Enum, str]] = ..., message_display_style: _Optional[_Union[_enums_pb2.MessageDisplayStyle.Enum, str]] = ..., public_area_message_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ..., package_id: _Optional[str] = ..., event_tracking: _Optional[_Union[_live_pb2.RoomNotifyMessageEventTracking, _Mapping]] = ...) -> None: ...

class WebcastSubPinEventMessage(_message.Message):
    __slots__ = ("common", "action_type", "card", "operator_user_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_USER_ID_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    action_type: _enums_pb2.SubPinEventMessageActionType.Enum
    card: _base_pb2.SubPinCard
    operator_user_id: int
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., action_type: _Optional[_Union[_enums_pb2.SubPinEventMessageActionType.Enum, str]] = ..., card: _Optional[_Union[_base_pb2.SubPinCard, _Mapping]] = ..., operator_user_id: _Optional[int] = ...) -> None: ...

class WebcastSystemMessage(_message.Message):
    __slots__ = ("common", "message")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    message: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., message: _Optional[str] = ...) -> None: ...

class WebcastToastMessage(_message.Message):
    __slots__ = ("common", "display_duration_millisecond", "delay_display_duration_millisecond", "scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_DURATION_MILLISECOND_FIELD_NUMBER: _ClassVar[int]
    DELAY_DISPLAY_DURATION_MILLISECOND_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    display_duration_millisecond: int
    delay_display_duration_millisecond: int
    scene: str
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., display_duration_millisecond: _Optional[int] = ..., delay_display_duration_millisecond: _Optional[int] = ..., scene: _Optional[str] = ...) -> None: ...

class WebcastUnauthorizedMemberMessage(_message.Message):
    __slots__ = ("common", "action", "nick_name_prefix", "nick_name", "enter_text", "public_area_common")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    ENTER_TEXT_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    action: int
    nick_name_prefix: _base_pb2.CommonText
    nick_name: str
    enter_text: _base_pb2.CommonText
    public_area_common: _live_pb2.PublicAreaMessageCommon
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., action: _Optional[int] = ..., nick_name_prefix: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., nick_name: _Optional[str] = ..., enter_text: _Optional[_Union[_base_pb2.CommonText, _Mapping]] = ..., public_area_common: _Optional[_Union[_live_pb2.PublicAreaMessageCommon, _Mapping]] = ...) -> None: ...

class WebcastViewerPicksUpdateMessage(_message.Message):
    __slots__ = ("common", "update_type", "info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TYPE_FIELD_NUMBER: _ClassVar[int]
    INFO_FIELD_NUMBER: _ClassVar[int]
    common: _base_pb2.CommonMessageData
    update_type: int
    info: _picks_pb2.ViewerPicksInfo
    def __init__(self, common: _Optional[_Union[_base_pb2.CommonMessageData, _Mapping]] = ..., update_type: _Optional[int] = ..., info: _Optional[_Union[_picks_pb2.ViewerPicksInfo, _Mapping]] = ...) -> None: ...
