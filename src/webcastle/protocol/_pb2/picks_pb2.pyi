from webcastle.protocol._pb2 import base_pb2 as _base_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ControlChaosInfo(_message.Message):
    __slots__ = ("command_type", "hot_keys", "action_type")
    COMMAND_TYPE_FIELD_NUMBER: _ClassVar[int]
    HOT_KEYS_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    command_type: int
    hot_keys: _containers.RepeatedCompositeFieldContainer[HotKey]
    action_type: int
    def __init__(self, command_type: _Optional[int] = ..., hot_keys: _Optional[_Iterable[_Union[HotKey, _Mapping]]] = ..., action_type: _Optional[int] = ...) -> None: ...

class GameTricksShortcut(_message.Message):
    __slots__ = ("hot_keys",)
    HOT_KEYS_FIELD_NUMBER: _ClassVar[int]
    hot_keys: _containers.RepeatedCompositeFieldContainer[HotKey]
    def __init__(self, hot_keys: _Optional[_Iterable[_Union[HotKey, _Mapping]]] = ...) -> None: ...

class GiftPick(_message.Message):
    __slots__ = ("gift_id", "customized_desc", "gift_icon", "gift_price", "gift_pick_id", "gift_pick_id_str", "is_priority_request", "desc_source", "extra")
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    CUSTOMIZED_DESC_FIELD_NUMBER: _ClassVar[int]
    GIFT_ICON_FIELD_NUMBER: _ClassVar[int]
    GIFT_PRICE_FIELD_NUMBER: _ClassVar[int]
    GIFT_PICK_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_PICK_ID_STR_FIELD_NUMBER: _ClassVar[int]
    IS_PRIORITY_REQUEST_FIELD_NUMBER: _ClassVar[int]
    DESC_SOURCE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    gift_id: int
    customized_desc: str
    gift_icon: _base_pb2.ImageModel
    gift_price: int
    gift_pick_id: int
    gift_pick_id_str: str
    is_priority_request: bool
    desc_source: int
    extra: GiftPickExtra
    def __init__(self, gift_id: _Optional[int] = ..., customized_desc: _Optional[str] = ..., gift_icon: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., gift_price: _Optional[int] = ..., gift_pick_id: _Optional[int] = ..., gift_pick_id_str: _Optional[str] = ..., is_priority_request: _Optional[bool] = ..., desc_source: _Optional[int] = ..., extra: _Optional[_Union[GiftPickExtra, _Mapping]] = ...) -> None: ...

class GiftPickExtra(_message.Message):
    __slots__ = ("game_tricks", "game_interaction")
    GAME_TRICKS_FIELD_NUMBER: _ClassVar[int]
    GAME_INTERACTION_FIELD_NUMBER: _ClassVar[int]
    game_tricks: GiftPickExtraGameTricks
    game_interaction: GiftPickExtraGameInteraction
    def __init__(self, game_tricks: _Optional[_Union[GiftPickExtraGameTricks, _Mapping]] = ..., game_interaction: _Optional[_Union[GiftPickExtraGameInteraction, _Mapping]] = ...) -> None: ...

class GiftPickExtraGameInteraction(_message.Message):
    __slots__ = ("storage", "external")
    STORAGE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    storage: GiftPickExtraGameInteractionStorage
    external: GiftPickExtraGameInteractionExternal
    def __init__(self, storage: _Optional[_Union[GiftPickExtraGameInteractionStorage, _Mapping]] = ..., external: _Optional[_Union[GiftPickExtraGameInteractionExternal, _Mapping]] = ...) -> None: ...

class GiftPickExtraGameInteractionExternal(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GiftPickExtraGameInteractionStorage(_message.Message):
    __slots__ = ("instruction", "instruction_desc_key")
    INSTRUCTION_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTION_DESC_KEY_FIELD_NUMBER: _ClassVar[int]
    instruction: str
    instruction_desc_key: str
    def __init__(self, instruction: _Optional[str] = ..., instruction_desc_key: _Optional[str] = ...) -> None: ...

class GiftPickExtraGameTricks(_message.Message):
    __slots__ = ("storage", "external")
    STORAGE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    storage: GiftPickExtraGameTricksStorage
    external: GiftPickExtraGameTricksExternal
    def __init__(self, storage: _Optional[_Union[GiftPickExtraGameTricksStorage, _Mapping]] = ..., external: _Optional[_Union[GiftPickExtraGameTricksExternal, _Mapping]] = ...) -> None: ...

class GiftPickExtraGameTricksExternal(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GiftPickExtraGameTricksStorage(_message.Message):
    __slots__ = ("game_tricks_type", "control_chaos_info")
    GAME_TRICKS_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTROL_CHAOS_INFO_FIELD_NUMBER: _ClassVar[int]
    game_tricks_type: int
    control_chaos_info: ControlChaosInfo
    def __init__(self, game_tricks_type: _Optional[int] = ..., control_chaos_info: _Optional[_Union[ControlChaosInfo, _Mapping]] = ...) -> None: ...

class GiftPickWithScore(_message.Message):
    __slots__ = ("gift_pick", "score")
    GIFT_PICK_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    gift_pick: GiftPick
    score: int
    def __init__(self, gift_pick: _Optional[_Union[GiftPick, _Mapping]] = ..., score: _Optional[int] = ...) -> None: ...

class HotKey(_message.Message):
    __slots__ = ("key_type", "keyboard_keys", "mouse_keys")
    KEY_TYPE_FIELD_NUMBER: _ClassVar[int]
    KEYBOARD_KEYS_FIELD_NUMBER: _ClassVar[int]
    MOUSE_KEYS_FIELD_NUMBER: _ClassVar[int]
    key_type: int
    keyboard_keys: _containers.RepeatedCompositeFieldContainer[KeyBoardHotKey]
    mouse_keys: _containers.RepeatedCompositeFieldContainer[MouseHotKey]
    def __init__(self, key_type: _Optional[int] = ..., keyboard_keys: _Optional[_Iterable[_Union[KeyBoardHotKey, _Mapping]]] = ..., mouse_keys: _Optional[_Iterable[_Union[MouseHotKey, _Mapping]]] = ...) -> None: ...

class KeyBoardHotKey(_message.Message):
    __slots__ = ("key_code", "key_name")
    KEY_CODE_FIELD_NUMBER: _ClassVar[int]
    KEY_NAME_FIELD_NUMBER: _ClassVar[int]
    key_code: int
    key_name: str
    def __init__(self, key_code: _Optional[int] = ..., key_name: _Optional[str] = ...) -> None: ...

class MouseHotKey(_message.Message):
    __slots__ = ("mouse_type",)
    MOUSE_TYPE_FIELD_NUMBER: _ClassVar[int]
    mouse_type: int
    def __init__(self, mouse_type: _Optional[int] = ...) -> None: ...

class ProfileExtra(_message.Message):
    __slots__ = ("game_tricks", "game_interaction")
    GAME_TRICKS_FIELD_NUMBER: _ClassVar[int]
    GAME_INTERACTION_FIELD_NUMBER: _ClassVar[int]
    game_tricks: ProfileExtraGameTricks
    game_interaction: ProfileExtraGameInteraction
    def __init__(self, game_tricks: _Optional[_Union[ProfileExtraGameTricks, _Mapping]] = ..., game_interaction: _Optional[_Union[ProfileExtraGameInteraction, _Mapping]] = ...) -> None: ...

class ProfileExtraGameInteraction(_message.Message):
    __slots__ = ("storage", "external")
    STORAGE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    storage: ProfileExtraGameInteractionStorage
    external: ProfileExtraGameInteractionExternal
    def __init__(self, storage: _Optional[_Union[ProfileExtraGameInteractionStorage, _Mapping]] = ..., external: _Optional[_Union[ProfileExtraGameInteractionExternal, _Mapping]] = ...) -> None: ...

class ProfileExtraGameInteractionExternal(_message.Message):
    __slots__ = ("game_name", "game_name_key", "game_icon_url", "game_tag_id")
    GAME_NAME_FIELD_NUMBER: _ClassVar[int]
    GAME_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    GAME_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    GAME_TAG_ID_FIELD_NUMBER: _ClassVar[int]
    game_name: str
    game_name_key: str
    game_icon_url: str
    game_tag_id: str
    def __init__(self, game_name: _Optional[str] = ..., game_name_key: _Optional[str] = ..., game_icon_url: _Optional[str] = ..., game_tag_id: _Optional[str] = ...) -> None: ...

class ProfileExtraGameInteractionStorage(_message.Message):
    __slots__ = ("game_id", "template_id")
    GAME_ID_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    game_id: str
    template_id: str
    def __init__(self, game_id: _Optional[str] = ..., template_id: _Optional[str] = ...) -> None: ...

class ProfileExtraGameTricks(_message.Message):
    __slots__ = ("storage", "external")
    STORAGE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_FIELD_NUMBER: _ClassVar[int]
    storage: ProfileExtraGameTricksStorage
    external: ProfileExtraGameTricksExternal
    def __init__(self, storage: _Optional[_Union[ProfileExtraGameTricksStorage, _Mapping]] = ..., external: _Optional[_Union[ProfileExtraGameTricksExternal, _Mapping]] = ...) -> None: ...

class ProfileExtraGameTricksExternal(_message.Message):
    __slots__ = ("game_name", "game_name_key", "game_icon_url")
    GAME_NAME_FIELD_NUMBER: _ClassVar[int]
    GAME_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    GAME_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    game_name: str
    game_name_key: str
    game_icon_url: str
    def __init__(self, game_name: _Optional[str] = ..., game_name_key: _Optional[str] = ..., game_icon_url: _Optional[str] = ...) -> None: ...

class ProfileExtraGameTricksStorage(_message.Message):
    __slots__ = ("game_tricks_type", "game_tag_id", "game_tricks_shortcut")
    GAME_TRICKS_TYPE_FIELD_NUMBER: _ClassVar[int]
    GAME_TAG_ID_FIELD_NUMBER: _ClassVar[int]
    GAME_TRICKS_SHORTCUT_FIELD_NUMBER: _ClassVar[int]
    game_tricks_type: int
    game_tag_id: int
    game_tricks_shortcut: GameTricksShortcut
    def __init__(self, game_tricks_type: _Optional[int] = ..., game_tag_id: _Optional[int] = ..., game_tricks_shortcut: _Optional[_Union[GameTricksShortcut, _Mapping]] = ...) -> None: ...

class ViewerPickAnchorParam(_message.Message):
    __slots__ = ("viewer_wishes_use_new_setup_process", "viewer_wishes_queue_mode_enable", "viewer_wishes_priority_request_enable", "integrate_vw_into_liveboard")
    VIEWER_WISHES_USE_NEW_SETUP_PROCESS_FIELD_NUMBER: _ClassVar[int]
    VIEWER_WISHES_QUEUE_MODE_ENABLE_FIELD_NUMBER: _ClassVar[int]
    VIEWER_WISHES_PRIORITY_REQUEST_ENABLE_FIELD_NUMBER: _ClassVar[int]
    INTEGRATE_VW_INTO_LIVEBOARD_FIELD_NUMBER: _ClassVar[int]
    viewer_wishes_use_new_setup_process: bool
    viewer_wishes_queue_mode_enable: bool
    viewer_wishes_priority_request_enable: bool
    integrate_vw_into_liveboard: bool
    def __init__(self, viewer_wishes_use_new_setup_process: _Optional[bool] = ..., viewer_wishes_queue_mode_enable: _Optional[bool] = ..., viewer_wishes_priority_request_enable: _Optional[bool] = ..., integrate_vw_into_liveboard: _Optional[bool] = ...) -> None: ...

class ViewerPicksHeaderImage(_message.Message):
    __slots__ = ("image", "schema_url")
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    image: _base_pb2.ImageModel
    schema_url: str
    def __init__(self, image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., schema_url: _Optional[str] = ...) -> None: ...

class ViewerPicksInfo(_message.Message):
    __slots__ = ("viewer_picks_id", "gift_pick_list", "status", "round_duration_sec", "start_time_ms", "end_time_ms", "has_duration", "has_score", "enable_auto_restart", "started_from_auto_restart", "viewer_picks_id_str", "display_mode", "scene", "header_image", "anchor_param", "extra", "started_from_auto_start")
    VIEWER_PICKS_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_PICK_LIST_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ROUND_DURATION_SEC_FIELD_NUMBER: _ClassVar[int]
    START_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    END_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    HAS_DURATION_FIELD_NUMBER: _ClassVar[int]
    HAS_SCORE_FIELD_NUMBER: _ClassVar[int]
    ENABLE_AUTO_RESTART_FIELD_NUMBER: _ClassVar[int]
    STARTED_FROM_AUTO_RESTART_FIELD_NUMBER: _ClassVar[int]
    VIEWER_PICKS_ID_STR_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_MODE_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    HEADER_IMAGE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PARAM_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    STARTED_FROM_AUTO_START_FIELD_NUMBER: _ClassVar[int]
    viewer_picks_id: int
    gift_pick_list: _containers.RepeatedCompositeFieldContainer[GiftPickWithScore]
    status: int
    round_duration_sec: int
    start_time_ms: int
    end_time_ms: int
    has_duration: bool
    has_score: bool
    enable_auto_restart: bool
    started_from_auto_restart: bool
    viewer_picks_id_str: str
    display_mode: int
    scene: int
    header_image: ViewerPicksHeaderImage
    anchor_param: ViewerPickAnchorParam
    extra: ProfileExtra
    started_from_auto_start: bool
    def __init__(self, viewer_picks_id: _Optional[int] = ..., gift_pick_list: _Optional[_Iterable[_Union[GiftPickWithScore, _Mapping]]] = ..., status: _Optional[int] = ..., round_duration_sec: _Optional[int] = ..., start_time_ms: _Optional[int] = ..., end_time_ms: _Optional[int] = ..., has_duration: _Optional[bool] = ..., has_score: _Optional[bool] = ..., enable_auto_restart: _Optional[bool] = ..., started_from_auto_restart: _Optional[bool] = ..., viewer_picks_id_str: _Optional[str] = ..., display_mode: _Optional[int] = ..., scene: _Optional[int] = ..., header_image: _Optional[_Union[ViewerPicksHeaderImage, _Mapping]] = ..., anchor_param: _Optional[_Union[ViewerPickAnchorParam, _Mapping]] = ..., extra: _Optional[_Union[ProfileExtra, _Mapping]] = ..., started_from_auto_start: _Optional[bool] = ...) -> None: ...
