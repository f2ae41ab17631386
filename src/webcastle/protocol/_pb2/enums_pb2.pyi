from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class ActionButtonType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN: _ClassVar[ActionButtonType.Enum]
        FOLLOW: _ClassVar[ActionButtonType.Enum]
        SET_GOAL: _ClassVar[ActionButtonType.Enum]
        START_MATCH: _ClassVar[ActionButtonType.Enum]
        ADD_STICKER: _ClassVar[ActionButtonType.Enum]
        ADD_CRM_STICKER: _ClassVar[ActionButtonType.Enum]
        START_COHOST: _ClassVar[ActionButtonType.Enum]
        INVITE_LEVEL_UP_GAMEPLAY: _ClassVar[ActionButtonType.Enum]
        SEND_GOODY_BAG: _ClassVar[ActionButtonType.Enum]
        PIN_MESSAGE: _ClassVar[ActionButtonType.Enum]
        ACTIVATE_UPGRADE_GIFT_GALLERY: _ClassVar[ActionButtonType.Enum]
        SET_FANS_CLUB_ID: _ClassVar[ActionButtonType.Enum]
        VIEWER_WISH: _ClassVar[ActionButtonType.Enum]
        OPEN_PLAY_BOOK: _ClassVar[ActionButtonType.Enum]
        LIVE_GOAL_PIN: _ClassVar[ActionButtonType.Enum]
        GUESSING_GAME: _ClassVar[ActionButtonType.Enum]
        LAUNCH_GAME_QUIZ: _ClassVar[ActionButtonType.Enum]
        PIN_COMMENT: _ClassVar[ActionButtonType.Enum]
        INVITE_ON_MIC: _ClassVar[ActionButtonType.Enum]
    UNKNOWN: ActionButtonType.Enum
    FOLLOW: ActionButtonType.Enum
    SET_GOAL: ActionButtonType.Enum
    START_MATCH: ActionButtonType.Enum
    ADD_STICKER: ActionButtonType.Enum
    ADD_CRM_STICKER: ActionButtonType.Enum
    START_COHOST: ActionButtonType.Enum
    INVITE_LEVEL_UP_GAMEPLAY: ActionButtonType.Enum
    SEND_GOODY_BAG: ActionButtonType.Enum
    PIN_MESSAGE: ActionButtonType.Enum
    ACTIVATE_UPGRADE_GIFT_GALLERY: ActionButtonType.Enum
    SET_FANS_CLUB_ID: ActionButtonType.Enum
    VIEWER_WISH: ActionButtonType.Enum
    OPEN_PLAY_BOOK: ActionButtonType.Enum
    LIVE_GOAL_PIN: ActionButtonType.Enum
    GUESSING_GAME: ActionButtonType.Enum
    LAUNCH_GAME_QUIZ: ActionButtonType.Enum
    PIN_COMMENT: ActionButtonType.Enum
    INVITE_ON_MIC: ActionButtonType.Enum
    def __init__(self) -> None: ...

class AffiliatedInfoStickerShowScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NORMAL: _ClassVar[AffiliatedInfoStickerShowScene.Enum]
        SETTLING: _ClassVar[AffiliatedInfoStickerShowScene.Enum]
        SETTLED: _ClassVar[AffiliatedInfoStickerShowScene.Enum]
    NORMAL: AffiliatedInfoStickerShowScene.Enum
    SETTLING: AffiliatedInfoStickerShowScene.Enum
    SETTLED: AffiliatedInfoStickerShowScene.Enum
    def __init__(self) -> None: ...

class AgreeStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        AGREE_UNKNOWN: _ClassVar[AgreeStatus.Enum]
        AGREE: _ClassVar[AgreeStatus.Enum]
        REJECT: _ClassVar[AgreeStatus.Enum]
    AGREE_UNKNOWN: AgreeStatus.Enum
    AGREE: AgreeStatus.Enum
    REJECT: AgreeStatus.Enum
    def __init__(self) -> None: ...

class AuditStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        AUDIT_STATUS_UNKNOWN: _ClassVar[AuditStatus.Enum]
        PASS: _ClassVar[AuditStatus.Enum]
        FAILED: _ClassVar[AuditStatus.Enum]
        REVIEWING: _ClassVar[AuditStatus.Enum]
        FORBIDDEN: _ClassVar[AuditStatus.Enum]
    AUDIT_STATUS_UNKNOWN: AuditStatus.Enum
    PASS: AuditStatus.Enum
    FAILED: AuditStatus.Enum
    REVIEWING: AuditStatus.Enum
    FORBIDDEN: AuditStatus.Enum
    def __init__(self) -> None: ...

class AuditTaskType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DEFAULT: _ClassVar[AuditTaskType.Enum]
        APPEAL: _ClassVar[AuditTaskType.Enum]
    DEFAULT: AuditTaskType.Enum
    APPEAL: AuditTaskType.Enum
    def __init__(self) -> None: ...

class BadgeDisplayType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BadgeDisplayType_Unknown: _ClassVar[BadgeDisplayType.Enum]
        BadgeDisplayType_Image: _ClassVar[BadgeDisplayType.Enum]
        BadgeDisplayType_Text: _ClassVar[BadgeDisplayType.Enum]
        BadgeDisplayType_String: _ClassVar[BadgeDisplayType.Enum]
        BadgeDisplayType_Combine: _ClassVar[BadgeDisplayType.Enum]
    BadgeDisplayType_Unknown: BadgeDisplayType.Enum
    BadgeDisplayType_Image: BadgeDisplayType.Enum
    BadgeDisplayType_Text: BadgeDisplayType.Enum
    BadgeDisplayType_String: BadgeDisplayType.Enum
    BadgeDisplayType_Combine: BadgeDisplayType.Enum
    def __init__(self) -> None: ...

class BadgeExhibitionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BADGE: _ClassVar[BadgeExhibitionType.Enum]
        IDENTITY_LABEL: _ClassVar[BadgeExhibitionType.Enum]
    BADGE: BadgeExhibitionType.Enum
    IDENTITY_LABEL: BadgeExhibitionType.Enum
    def __init__(self) -> None: ...

class BadgePriorityType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BadgePriorityType_Unknown: _ClassVar[BadgePriorityType.Enum]
        BadgePriorityType_StrongRelation: _ClassVar[BadgePriorityType.Enum]
        BadgePriorityType_Platform: _ClassVar[BadgePriorityType.Enum]
        BadgePriorityType_Relation: _ClassVar[BadgePriorityType.Enum]
        BadgePriorityType_Activity: _ClassVar[BadgePriorityType.Enum]
        BadgePriorityType_RankList: _ClassVar[BadgePriorityType.Enum]
    BadgePriorityType_Unknown: BadgePriorityType.Enum
    BadgePriorityType_StrongRelation: BadgePriorityType.Enum
    BadgePriorityType_Platform: BadgePriorityType.Enum
    BadgePriorityType_Relation: BadgePriorityType.Enum
    BadgePriorityType_Activity: BadgePriorityType.Enum
    BadgePriorityType_RankList: BadgePriorityType.Enum
    def __init__(self) -> None: ...

class BadgeSceneType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BadgeSceneType_Unknown: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Admin: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_FirstRecharge: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Friends: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Subscriber: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Activity: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Ranklist: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_NewSubscriber: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_UserGrade: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_StateControlledMedia: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Fans: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_LivePro: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Anchor: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_ClassRank: _ClassVar[BadgeSceneType.Enum]
        BadgeSceneType_Enigma: _ClassVar[BadgeSceneType.Enum]
    BadgeSceneType_Unknown: BadgeSceneType.Enum
    BadgeSceneType_Admin: BadgeSceneType.Enum
    BadgeSceneType_FirstRecharge: BadgeSceneType.Enum
    BadgeSceneType_Friends: BadgeSceneType.Enum
    BadgeSceneType_Subscriber: BadgeSceneType.Enum
    BadgeSceneType_Activity: BadgeSceneType.Enum
    BadgeSceneType_Ranklist: BadgeSceneType.Enum
    BadgeSceneType_NewSubscriber: BadgeSceneType.Enum
    BadgeSceneType_UserGrade: BadgeSceneType.Enum
    BadgeSceneType_StateControlledMedia: BadgeSceneType.Enum
    BadgeSceneType_Fans: BadgeSceneType.Enum
    BadgeSceneType_LivePro: BadgeSceneType.Enum
    BadgeSceneType_Anchor: BadgeSceneType.Enum
    BadgeSceneType_ClassRank: BadgeSceneType.Enum
    BadgeSceneType_Enigma: BadgeSceneType.Enum
    def __init__(self) -> None: ...

class BadgeTextPosition(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BADGE_TEXT_POSITION_UNKNOWN: _ClassVar[BadgeTextPosition.Enum]
        RIGHT: _ClassVar[BadgeTextPosition.Enum]
        BELOW: _ClassVar[BadgeTextPosition.Enum]
    BADGE_TEXT_POSITION_UNKNOWN: BadgeTextPosition.Enum
    RIGHT: BadgeTextPosition.Enum
    BELOW: BadgeTextPosition.Enum
    def __init__(self) -> None: ...

class BarrageMessageBarrageType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN: _ClassVar[BarrageMessageBarrageType.Enum]
        E_COM_ORDERING: _ClassVar[BarrageMessageBarrageType.Enum]
        E_COM_BUYING: _ClassVar[BarrageMessageBarrageType.Enum]
        NORMAL: _ClassVar[BarrageMessageBarrageType.Enum]
        SUBSCRIBE: _ClassVar[BarrageMessageBarrageType.Enum]
        EVENT_VIEW: _ClassVar[BarrageMessageBarrageType.Enum]
        EVENT_REGISTERED: _ClassVar[BarrageMessageBarrageType.Enum]
        SUBSCRIBE_GIFT: _ClassVar[BarrageMessageBarrageType.Enum]
        USER_UPGRADE: _ClassVar[BarrageMessageBarrageType.Enum]
        GRADE_USER_ENTRANCE_NOTIFICATION: _ClassVar[BarrageMessageBarrageType.Enum]
        FANS_LEVEL_UPGRADE: _ClassVar[BarrageMessageBarrageType.Enum]
        FANS_LEVEL_ENTRANCE: _ClassVar[BarrageMessageBarrageType.Enum]
        GAME_PARTNERSHIP: _ClassVar[BarrageMessageBarrageType.Enum]
        GIFT_GALLERY: _ClassVar[BarrageMessageBarrageType.Enum]
        E_COM_BOUGHT: _ClassVar[BarrageMessageBarrageType.Enum]
        ENIGMA_ENTRANCE: _ClassVar[BarrageMessageBarrageType.Enum]
        COMMON_BARRAGE: _ClassVar[BarrageMessageBarrageType.Enum]
    UNKNOWN: BarrageMessageBarrageType.Enum
    E_COM_ORDERING: BarrageMessageBarrageType.Enum
    E_COM_BUYING: BarrageMessageBarrageType.Enum
    NORMAL: BarrageMessageBarrageType.Enum
    SUBSCRIBE: BarrageMessageBarrageType.Enum
    EVENT_VIEW: BarrageMessageBarrageType.Enum
    EVENT_REGISTERED: BarrageMessageBarrageType.Enum
    SUBSCRIBE_GIFT: BarrageMessageBarrageType.Enum
    USER_UPGRADE: BarrageMessageBarrageType.Enum
    GRADE_USER_ENTRANCE_NOTIFICATION: BarrageMessageBarrageType.Enum
    FANS_LEVEL_UPGRADE: BarrageMessageBarrageType.Enum
    FANS_LEVEL_ENTRANCE: BarrageMessageBarrageType.Enum
    GAME_PARTNERSHIP: BarrageMessageBarrageType.Enum
    GIFT_GALLERY: BarrageMessageBarrageType.Enum
    E_COM_BOUGHT: BarrageMessageBarrageType.Enum
    ENIGMA_ENTRANCE: BarrageMessageBarrageType.Enum
    COMMON_BARRAGE: BarrageMessageBarrageType.Enum
    def __init__(self) -> None: ...

class BarrageMessageIconDisplayType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ICON_DISPLAY_TYPE_IMAGE: _ClassVar[BarrageMessageIconDisplayType.Enum]
        ICON_DISPLAY_TYPE_BADGE: _ClassVar[BarrageMessageIconDisplayType.Enum]
    ICON_DISPLAY_TYPE_IMAGE: BarrageMessageIconDisplayType.Enum
    ICON_DISPLAY_TYPE_BADGE: BarrageMessageIconDisplayType.Enum
    def __init__(self) -> None: ...

class BarrageMessageRenderType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RENDER_TYPE_NATIVE: _ClassVar[BarrageMessageRenderType.Enum]
        RENDER_TYPE_HYBRID: _ClassVar[BarrageMessageRenderType.Enum]
        RENDER_TYPE_ALPHA: _ClassVar[BarrageMessageRenderType.Enum]
    RENDER_TYPE_NATIVE: BarrageMessageRenderType.Enum
    RENDER_TYPE_HYBRID: BarrageMessageRenderType.Enum
    RENDER_TYPE_ALPHA: BarrageMessageRenderType.Enum
    def __init__(self) -> None: ...

class BarrageMessageShowType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SHOW_TYPE_NORMAL: _ClassVar[BarrageMessageShowType.Enum]
        SHOW_TYPE_FADE_IN_OUT: _ClassVar[BarrageMessageShowType.Enum]
    SHOW_TYPE_NORMAL: BarrageMessageShowType.Enum
    SHOW_TYPE_FADE_IN_OUT: BarrageMessageShowType.Enum
    def __init__(self) -> None: ...

class BattleAbTestType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN_AB_TEST_TYPE: _ClassVar[BattleAbTestType.Enum]
        MEANWHILE_INVITE: _ClassVar[BattleAbTestType.Enum]
        SPECIFIED_GIFT: _ClassVar[BattleAbTestType.Enum]
        RT_C_MESSAGE_CHANNEL: _ClassVar[BattleAbTestType.Enum]
        CONNECTION_TIME_OUT: _ClassVar[BattleAbTestType.Enum]
        REMATCH_SKIP_TEAMMATE: _ClassVar[BattleAbTestType.Enum]
        OPT_INVITEE_4048: _ClassVar[BattleAbTestType.Enum]
        TIME_CALIBRATE: _ClassVar[BattleAbTestType.Enum]
        LIVE_MATCH_IS_PLAY_BOOK_ENABLED: _ClassVar[BattleAbTestType.Enum]
        LIVE_MATCH_PLAY_BOOK_IS_DESIGNATED_GIFT_ENABLED: _ClassVar[BattleAbTestType.Enum]
        LIVE_MATCH_PLAY_BOOK_IS_PUNISH_EFFECT_ENABLED: _ClassVar[BattleAbTestType.Enum]
        MATCH_ICE_SHOWDOWN: _ClassVar[BattleAbTestType.Enum]
    UNKNOWN_AB_TEST_TYPE: BattleAbTestType.Enum
    MEANWHILE_INVITE: BattleAbTestType.Enum
    SPECIFIED_GIFT: BattleAbTestType.Enum
    RT_C_MESSAGE_CHANNEL: BattleAbTestType.Enum
    CONNECTION_TIME_OUT: BattleAbTestType.Enum
    REMATCH_SKIP_TEAMMATE: BattleAbTestType.Enum
    OPT_INVITEE_4048: BattleAbTestType.Enum
    TIME_CALIBRATE: BattleAbTestType.Enum
    LIVE_MATCH_IS_PLAY_BOOK_ENABLED: BattleAbTestType.Enum
    LIVE_MATCH_PLAY_BOOK_IS_DESIGNATED_GIFT_ENABLED: BattleAbTestType.Enum
    LIVE_MATCH_PLAY_BOOK_IS_PUNISH_EFFECT_ENABLED: BattleAbTestType.Enum
    MATCH_ICE_SHOWDOWN: BattleAbTestType.Enum
    def __init__(self) -> None: ...

class BattleCardMsgType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN_CARD_ACTION: _ClassVar[BattleCardMsgType.Enum]
        CARD_OBTAIN_GUIDE: _ClassVar[BattleCardMsgType.Enum]
        USE_CRITICAL_STRIKE_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_SMOKE_CARD: _ClassVar[BattleCardMsgType.Enum]
        AWARD_CARD_NOTICE: _ClassVar[BattleCardMsgType.Enum]
        USE_EXTRA_TIME_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_SPECIAL_EFFECT_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_POTION_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_WAVE_CARD: _ClassVar[BattleCardMsgType.Enum]
        SPECIAL_EFFECT_NOTICE: _ClassVar[BattleCardMsgType.Enum]
        USE_TOP_2_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_TOP_3_CARD: _ClassVar[BattleCardMsgType.Enum]
        USE_VAULT_GLOVE_CARD: _ClassVar[BattleCardMsgType.Enum]
    UNKNOWN_CARD_ACTION: BattleCardMsgType.Enum
    CARD_OBTAIN_GUIDE: BattleCardMsgType.Enum
    USE_CRITICAL_STRIKE_CARD: BattleCardMsgType.Enum
    USE_SMOKE_CARD: BattleCardMsgType.Enum
    AWARD_CARD_NOTICE: BattleCardMsgType.Enum
    USE_EXTRA_TIME_CARD: BattleCardMsgType.Enum
    USE_SPECIAL_EFFECT_CARD: BattleCardMsgType.Enum
    USE_POTION_CARD: BattleCardMsgType.Enum
    USE_WAVE_CARD: BattleCardMsgType.Enum
    SPECIAL_EFFECT_NOTICE: BattleCardMsgType.Enum
    USE_TOP_2_CARD: BattleCardMsgType.Enum
    USE_TOP_3_CARD: BattleCardMsgType.Enum
    USE_VAULT_GLOVE_CARD: BattleCardMsgType.Enum
    def __init__(self) -> None: ...

class BattleInviteType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BATTLE_INVITE_TYPE_NORMAL: _ClassVar[BattleInviteType.Enum]
        AGAIN: _ClassVar[BattleInviteType.Enum]
        TEAM_PAIR_INVITE_R: _ClassVar[BattleInviteType.Enum]
        TEAM_PAIR_QUICK_RECOMMEND_COHOST_INVITEE: _ClassVar[BattleInviteType.Enum]
        TEAM_PAIR_QUICK_RECOMMEND_SOLO_INVITEE: _ClassVar[BattleInviteType.Enum]
    BATTLE_INVITE_TYPE_NORMAL: BattleInviteType.Enum
    AGAIN: BattleInviteType.Enum
    TEAM_PAIR_INVITE_R: BattleInviteType.Enum
    TEAM_PAIR_QUICK_RECOMMEND_COHOST_INVITEE: BattleInviteType.Enum
    TEAM_PAIR_QUICK_RECOMMEND_SOLO_INVITEE: BattleInviteType.Enum
    def __init__(self) -> None: ...

class BattleResultResult(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        WIN: _ClassVar[BattleResultResult.Enum]
        LOSE: _ClassVar[BattleResultResult.Enum]
        DRAW: _ClassVar[BattleResultResult.Enum]
    WIN: BattleResultResult.Enum
    LOSE: BattleResultResult.Enum
    DRAW: BattleResultResult.Enum
    def __init__(self) -> None: ...

class BattleRewardSettleRewardStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REWARD_STATUS_SUCCEED: _ClassVar[BattleRewardSettleRewardStatus.Enum]
        REWARD_STATUS_FAILED: _ClassVar[BattleRewardSettleRewardStatus.Enum]
    REWARD_STATUS_SUCCEED: BattleRewardSettleRewardStatus.Enum
    REWARD_STATUS_FAILED: BattleRewardSettleRewardStatus.Enum
    def __init__(self) -> None: ...

class BattleScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BATTLE_SCENE_NORMAL: _ClassVar[BattleScene.Enum]
        TEAM_PAIR: _ClassVar[BattleScene.Enum]
    BATTLE_SCENE_NORMAL: BattleScene.Enum
    TEAM_PAIR: BattleScene.Enum
    def __init__(self) -> None: ...

class BattleSettingsBattleStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BATTLE_NOT_STARTED: _ClassVar[BattleSettingsBattleStatus.Enum]
        BATTLE_STARTED: _ClassVar[BattleSettingsBattleStatus.Enum]
        BATTLE_FINISHED: _ClassVar[BattleSettingsBattleStatus.Enum]
        BATTLE_PUNISH_STARTED: _ClassVar[BattleSettingsBattleStatus.Enum]
        BATTLE_PUNISH_FINISHED: _ClassVar[BattleSettingsBattleStatus.Enum]
    BATTLE_NOT_STARTED: BattleSettingsBattleStatus.Enum
    BATTLE_STARTED: BattleSettingsBattleStatus.Enum
    BATTLE_FINISHED: BattleSettingsBattleStatus.Enum
    BATTLE_PUNISH_STARTED: BattleSettingsBattleStatus.Enum
    BATTLE_PUNISH_FINISHED: BattleSettingsBattleStatus.Enum
    def __init__(self) -> None: ...

class BattleTaskMessageType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        START: _ClassVar[BattleTaskMessageType.Enum]
        TASK_UPDATE: _ClassVar[BattleTaskMessageType.Enum]
        TASK_SETTLE: _ClassVar[BattleTaskMessageType.Enum]
        REWARD_SETTLE: _ClassVar[BattleTaskMessageType.Enum]
    START: BattleTaskMessageType.Enum
    TASK_UPDATE: BattleTaskMessageType.Enum
    TASK_SETTLE: BattleTaskMessageType.Enum
    REWARD_SETTLE: BattleTaskMessageType.Enum
    def __init__(self) -> None: ...

class BattleTaskSettleResult(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUCCEED: _ClassVar[BattleTaskSettleResult.Enum]
        FAILED: _ClassVar[BattleTaskSettleResult.Enum]
        BOTH_SUCCEED: _ClassVar[BattleTaskSettleResult.Enum]
    SUCCEED: BattleTaskSettleResult.Enum
    FAILED: BattleTaskSettleResult.Enum
    BOTH_SUCCEED: BattleTaskSettleResult.Enum
    def __init__(self) -> None: ...

class BattleType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN_BATTLE_TYPE: _ClassVar[BattleType.Enum]
        NORMAL_BATTLE: _ClassVar[BattleType.Enum]
        TEAM_BATTLE: _ClassVar[BattleType.Enum]
        INDIVIDUAL_BATTLE: _ClassVar[BattleType.Enum]
        NUM_1_VN: _ClassVar[BattleType.Enum]
        TAKE_THE_STAGE: _ClassVar[BattleType.Enum]
        GROUP_SHOW: _ClassVar[BattleType.Enum]
        BEANS: _ClassVar[BattleType.Enum]
        GROUP_RANK_LIST: _ClassVar[BattleType.Enum]
    UNKNOWN_BATTLE_TYPE: BattleType.Enum
    NORMAL_BATTLE: BattleType.Enum
    TEAM_BATTLE: BattleType.Enum
    INDIVIDUAL_BATTLE: BattleType.Enum
    NUM_1_VN: BattleType.Enum
    TAKE_THE_STAGE: BattleType.Enum
    GROUP_SHOW: BattleType.Enum
    BEANS: BattleType.Enum
    GROUP_RANK_LIST: BattleType.Enum
    def __init__(self) -> None: ...

class BizType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DEFAULT: _ClassVar[BizType.Enum]
        RETHINK_CHAT: _ClassVar[BizType.Enum]
        RETHINK_QA: _ClassVar[BizType.Enum]
        WARNING_TAG_CURRENT_ROOM: _ClassVar[BizType.Enum]
        WARNING_TAG_COHOST_ROOM: _ClassVar[BizType.Enum]
        AGS_AT_RISK_OF_UNABLE_TO_COMMENT: _ClassVar[BizType.Enum]
        PERCEPTION_CENTER: _ClassVar[BizType.Enum]
    DEFAULT: BizType.Enum
    RETHINK_CHAT: BizType.Enum
    RETHINK_QA: BizType.Enum
    WARNING_TAG_CURRENT_ROOM: BizType.Enum
    WARNING_TAG_COHOST_ROOM: BizType.Enum
    AGS_AT_RISK_OF_UNABLE_TO_COMMENT: BizType.Enum
    PERCEPTION_CENTER: BizType.Enum
    def __init__(self) -> None: ...

class ClassType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NONE: _ClassVar[ClassType.Enum]
        D_5: _ClassVar[ClassType.Enum]
        D_4: _ClassVar[ClassType.Enum]
        D_3: _ClassVar[ClassType.Enum]
        D_2: _ClassVar[ClassType.Enum]
        D_1: _ClassVar[ClassType.Enum]
        C_5: _ClassVar[ClassType.Enum]
        C_4: _ClassVar[ClassType.Enum]
        C_3: _ClassVar[ClassType.Enum]
        C_2: _ClassVar[ClassType.Enum]
        C_1: _ClassVar[ClassType.Enum]
        B_5: _ClassVar[ClassType.Enum]
        B_4: _ClassVar[ClassType.Enum]
        B_3: _ClassVar[ClassType.Enum]
        B_2: _ClassVar[ClassType.Enum]
        B_1: _ClassVar[ClassType.Enum]
        A_5: _ClassVar[ClassType.Enum]
        A_4: _ClassVar[ClassType.Enum]
        A_3: _ClassVar[ClassType.Enum]
        A_2: _ClassVar[ClassType.Enum]
        A_1: _ClassVar[ClassType.Enum]
        S: _ClassVar[ClassType.Enum]
    NONE: ClassType.Enum
    D_5: ClassType.Enum
    D_4: ClassType.Enum
    D_3: ClassType.Enum
    D_2: ClassType.Enum
    D_1: ClassType.Enum
    C_5: ClassType.Enum
    C_4: ClassType.Enum
    C_3: ClassType.Enum
    C_2: ClassType.Enum
    C_1: ClassType.Enum
    B_5: ClassType.Enum
    B_4: ClassType.Enum
    B_3: ClassType.Enum
    B_2: ClassType.Enum
    B_1: ClassType.Enum
    A_5: ClassType.Enum
    A_4: ClassType.Enum
    A_3: ClassType.Enum
    A_2: ClassType.Enum
    A_1: ClassType.Enum
    S: ClassType.Enum
    def __init__(self) -> None: ...

class CoHostPermissoinType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NO_PERM: _ClassVar[CoHostPermissoinType.Enum]
        COHOST_PERM: _ClassVar[CoHostPermissoinType.Enum]
        MULTI_HOST_PERM: _ClassVar[CoHostPermissoinType.Enum]
    NO_PERM: CoHostPermissoinType.Enum
    COHOST_PERM: CoHostPermissoinType.Enum
    MULTI_HOST_PERM: CoHostPermissoinType.Enum
    def __init__(self) -> None: ...

class CohostAbTestType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        COHOST_AB_TEST_TYPE_UNKNOWN: _ClassVar[CohostAbTestType.Enum]
        LINK_TIME_OUT_STRATEGY: _ClassVar[CohostAbTestType.Enum]
        COHOST_RESERVATION: _ClassVar[CohostAbTestType.Enum]
        QUICK_PAIR_NEW_ARCH_SWITCH: _ClassVar[CohostAbTestType.Enum]
        COHOST_INVITATION_TEXT: _ClassVar[CohostAbTestType.Enum]
    COHOST_AB_TEST_TYPE_UNKNOWN: CohostAbTestType.Enum
    LINK_TIME_OUT_STRATEGY: CohostAbTestType.Enum
    COHOST_RESERVATION: CohostAbTestType.Enum
    QUICK_PAIR_NEW_ARCH_SWITCH: CohostAbTestType.Enum
    COHOST_INVITATION_TEXT: CohostAbTestType.Enum
    def __init__(self) -> None: ...

class CohostLayoutMode(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        COHOST_LAYOUT_MODE_NORMAL: _ClassVar[CohostLayoutMode.Enum]
        SCREEN_SHARE: _ClassVar[CohostLayoutMode.Enum]
    COHOST_LAYOUT_MODE_NORMAL: CohostLayoutMode.Enum
    SCREEN_SHARE: CohostLayoutMode.Enum
    def __init__(self) -> None: ...

class CohostNudgeInfo(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        COHOST_NUDGE_INFO_NONE: _ClassVar[CohostNudgeInfo.Enum]
        YOUR_NUDGE: _ClassVar[CohostNudgeInfo.Enum]
        NUDGED_YOU: _ClassVar[CohostNudgeInfo.Enum]
    COHOST_NUDGE_INFO_NONE: CohostNudgeInfo.Enum
    YOUR_NUDGE: CohostNudgeInfo.Enum
    NUDGED_YOU: CohostNudgeInfo.Enum
    def __init__(self) -> None: ...

class CommentTag(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        COMMENT_TAG_NORMAL: _ClassVar[CommentTag.Enum]
        COMMENT_TAG_CANDIDATE: _ClassVar[CommentTag.Enum]
        COMMENT_TAG_OVERAGE: _ClassVar[CommentTag.Enum]
    COMMENT_TAG_NORMAL: CommentTag.Enum
    COMMENT_TAG_CANDIDATE: CommentTag.Enum
    COMMENT_TAG_OVERAGE: CommentTag.Enum
    def __init__(self) -> None: ...

class ContentInviteSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        INVITE_SOURCE_UNKNOWN: _ClassVar[ContentInviteSource.Enum]
        INVITE_SOURCE_PANEL_GO_LIVE: _ClassVar[ContentInviteSource.Enum]
        INVITE_SOURCE_MUTUAL_NOTICE: _ClassVar[ContentInviteSource.Enum]
        INVITE_SOURCE_USER_PROFILE: _ClassVar[ContentInviteSource.Enum]
        INVITE_SOURCE_RESERVE: _ClassVar[ContentInviteSource.Enum]
    INVITE_SOURCE_UNKNOWN: ContentInviteSource.Enum
    INVITE_SOURCE_PANEL_GO_LIVE: ContentInviteSource.Enum
    INVITE_SOURCE_MUTUAL_NOTICE: ContentInviteSource.Enum
    INVITE_SOURCE_USER_PROFILE: ContentInviteSource.Enum
    INVITE_SOURCE_RESERVE: ContentInviteSource.Enum
    def __init__(self) -> None: ...

class ContentPositionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN: _ClassVar[ContentPositionType.Enum]
        STREAM: _ClassVar[ContentPositionType.Enum]
        LIVE_STUDIO_STREAM_PORTRAIT: _ClassVar[ContentPositionType.Enum]
        LIVE_STUDIO_STREAM_LANDSCAPE: _ClassVar[ContentPositionType.Enum]
    UNKNOWN: ContentPositionType.Enum
    STREAM: ContentPositionType.Enum
    LIVE_STUDIO_STREAM_PORTRAIT: ContentPositionType.Enum
    LIVE_STUDIO_STREAM_LANDSCAPE: ContentPositionType.Enum
    def __init__(self) -> None: ...

class ContentSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTENT_SOURCE_UNKNOWN: _ClassVar[ContentSource.Enum]
        CONTENT_SOURCE_NORMAL: _ClassVar[ContentSource.Enum]
        CAMERA: _ClassVar[ContentSource.Enum]
    CONTENT_SOURCE_UNKNOWN: ContentSource.Enum
    CONTENT_SOURCE_NORMAL: ContentSource.Enum
    CAMERA: ContentSource.Enum
    def __init__(self) -> None: ...

class ControlAction(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTROL_ACTION_FALLBACK_UNKNOWN: _ClassVar[ControlAction.Enum]
        CONTROL_ACTION_STREAM_PAUSED: _ClassVar[ControlAction.Enum]
        CONTROL_ACTION_STREAM_UNPAUSED: _ClassVar[ControlAction.Enum]
        CONTROL_ACTION_STREAM_ENDED: _ClassVar[ControlAction.Enum]
        CONTROL_ACTION_STREAM_SUSPENDED: _ClassVar[ControlAction.Enum]
    CONTROL_ACTION_FALLBACK_UNKNOWN: ControlAction.Enum
    CONTROL_ACTION_STREAM_PAUSED: ControlAction.Enum
    CONTROL_ACTION_STREAM_UNPAUSED: ControlAction.Enum
    CONTROL_ACTION_STREAM_ENDED: ControlAction.Enum
    CONTROL_ACTION_STREAM_SUSPENDED: ControlAction.Enum
    def __init__(self) -> None: ...

class DetailBlockReason(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BLOCK_REASON_NONE: _ClassVar[DetailBlockReason.Enum]
        IN_LINKMIC: _ClassVar[DetailBlockReason.Enum]
        MULTI_HOST_FULL: _ClassVar[DetailBlockReason.Enum]
        IN_COHOST_LINKMIC: _ClassVar[DetailBlockReason.Enum]
        DEAL_OTHER_INVITE: _ClassVar[DetailBlockReason.Enum]
        DEAL_OTHER_APPLY: _ClassVar[DetailBlockReason.Enum]
        IN_PK_STATUS: _ClassVar[DetailBlockReason.Enum]
        SELF_IN_PK_STATUS: _ClassVar[DetailBlockReason.Enum]
        IN_COHOST_INVITE_APPLY: _ClassVar[DetailBlockReason.Enum]
        IN_AUDIENCE_LINKMIC: _ClassVar[DetailBlockReason.Enum]
        WAITING_AUTO_MATCH: _ClassVar[DetailBlockReason.Enum]
        INVITE_NEED_TO_JOIN: _ClassVar[DetailBlockReason.Enum]
        JOIN_NEED_TO_INVITE: _ClassVar[DetailBlockReason.Enum]
        IN_TAKE_THE_STAGE_STATUS: _ClassVar[DetailBlockReason.Enum]
        SELF_IN_TAKE_THE_STAGE_STATUS: _ClassVar[DetailBlockReason.Enum]
        IN_CATCH_BEANS: _ClassVar[DetailBlockReason.Enum]
        SELF_IN_CATCH_BEANS: _ClassVar[DetailBlockReason.Enum]
        JOINING_LAST_SEAT: _ClassVar[DetailBlockReason.Enum]
        IN_COHOST_X_MULTIGUEST: _ClassVar[DetailBlockReason.Enum]
        SELF_IN_COHOST_X_MULTIGUEST: _ClassVar[DetailBlockReason.Enum]
        NO_LINKMIC_PERMISSION: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_SETTING_CLOSED: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_REFUSE_NOT_FOLLOWER: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_BLOCK_INVITATION_OF_LIVE: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_REFUSE_FRIEND_INVITE: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_REFUSE_FRIEND_APPLY: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_INVITE: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_APPLY: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_BLOCK_INVITATION_OF_MULTI_HOST: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_LINKMIC_BLOCK_APPLY_OF_MULTI_HOST: _ClassVar[DetailBlockReason.Enum]
        ROOM_PAUSED: _ClassVar[DetailBlockReason.Enum]
        LIVE_TYPE_AUDIO: _ClassVar[DetailBlockReason.Enum]
        ROOM_INTERACTION_CONFLICT: _ClassVar[DetailBlockReason.Enum]
        RIVAL_VERSION_NOT_SUPPORT: _ClassVar[DetailBlockReason.Enum]
        SELF_VERSION_NOT_SUPPORT: _ClassVar[DetailBlockReason.Enum]
        MATURE_THEME_MISMATCH: _ClassVar[DetailBlockReason.Enum]
        SELF_IN_OFFICIAL_CHANNEL: _ClassVar[DetailBlockReason.Enum]
        RIVAL_IN_OFFICIAL_CHANNEL: _ClassVar[DetailBlockReason.Enum]
        IN_OFFICIAL_BACKUP_CHANNEL: _ClassVar[DetailBlockReason.Enum]
        RIVAL_RESERVE_FULL: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_NOT_LIVING: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_IS_SELF: _ClassVar[DetailBlockReason.Enum]
        PRIVATE_ROOM: _ClassVar[DetailBlockReason.Enum]
        BLOCKED_BY_RIVAL: _ClassVar[DetailBlockReason.Enum]
        SELF_BLOCKED_RIVAL: _ClassVar[DetailBlockReason.Enum]
        VIEWER_REGION_NOT_SUPPORT: _ClassVar[DetailBlockReason.Enum]
        SUBSCRIBER_ROOM: _ClassVar[DetailBlockReason.Enum]
        REGIONAL_BLOCK: _ClassVar[DetailBlockReason.Enum]
        PENALTY_BANNED: _ClassVar[DetailBlockReason.Enum]
        BLOCK_PROGRAM_LIVE_TAB_ROOM: _ClassVar[DetailBlockReason.Enum]
        USER_NOT_ONLINE: _ClassVar[DetailBlockReason.Enum]
        IN_LIVE_STUDIO: _ClassVar[DetailBlockReason.Enum]
        ANCHOR_NO_FEATURE_ACCESS: _ClassVar[DetailBlockReason.Enum]
        NETWORK_ERROR: _ClassVar[DetailBlockReason.Enum]
        ROOM_FILTER_ERROR: _ClassVar[DetailBlockReason.Enum]
    BLOCK_REASON_NONE: DetailBlockReason.Enum
    IN_LINKMIC: DetailBlockReason.Enum
    MULTI_HOST_FULL: DetailBlockReason.Enum
    IN_COHOST_LINKMIC: DetailBlockReason.Enum
    DEAL_OTHER_INVITE: DetailBlockReason.Enum
    DEAL_OTHER_APPLY: DetailBlockReason.Enum
    IN_PK_STATUS: DetailBlockReason.Enum
    SELF_IN_PK_STATUS: DetailBlockReason.Enum
    IN_COHOST_INVITE_APPLY: DetailBlockReason.Enum
    IN_AUDIENCE_LINKMIC: DetailBlockReason.Enum
    WAITING_AUTO_MATCH: DetailBlockReason.Enum
    INVITE_NEED_TO_JOIN: DetailBlockReason.Enum
    JOIN_NEED_TO_INVITE: DetailBlockReason.Enum
    IN_TAKE_THE_STAGE_STATUS: DetailBlockReason.Enum
    SELF_IN_TAKE_THE_STAGE_STATUS: DetailBlockReason.Enum
    IN_CATCH_BEANS: DetailBlockReason.Enum
    SELF_IN_CATCH_BEANS: DetailBlockReason.Enum
    JOINING_LAST_SEAT: DetailBlockReason.Enum
    IN_COHOST_X_MULTIGUEST: DetailBlockReason.Enum
    SELF_IN_COHOST_X_MULTIGUEST: DetailBlockReason.Enum
    NO_LINKMIC_PERMISSION: DetailBlockReason.Enum
    ANCHOR_LINKMIC_SETTING_CLOSED: DetailBlockReason.Enum
    ANCHOR_LINKMIC_REFUSE_NOT_FOLLOWER: DetailBlockReason.Enum
    ANCHOR_LINKMIC_BLOCK_INVITATION_OF_LIVE: DetailBlockReason.Enum
    ANCHOR_LINKMIC_REFUSE_FRIEND_INVITE: DetailBlockReason.Enum
    ANCHOR_LINKMIC_REFUSE_FRIEND_APPLY: DetailBlockReason.Enum
    ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_INVITE: DetailBlockReason.Enum
    ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_APPLY: DetailBlockReason.Enum
    ANCHOR_LINKMIC_BLOCK_INVITATION_OF_MULTI_HOST: DetailBlockReason.Enum
    ANCHOR_LINKMIC_BLOCK_APPLY_OF_MULTI_HOST: DetailBlockReason.Enum
    ROOM_PAUSED: DetailBlockReason.Enum
    LIVE_TYPE_AUDIO: DetailBlockReason.Enum
    ROOM_INTERACTION_CONFLICT: DetailBlockReason.Enum
    RIVAL_VERSION_NOT_SUPPORT: DetailBlockReason.Enum
    SELF_VERSION_NOT_SUPPORT: DetailBlockReason.Enum
    MATURE_THEME_MISMATCH: DetailBlockReason.Enum
    SELF_IN_OFFICIAL_CHANNEL: DetailBlockReason.Enum
    RIVAL_IN_OFFICIAL_CHANNEL: DetailBlockReason.Enum
    IN_OFFICIAL_BACKUP_CHANNEL: DetailBlockReason.Enum
    RIVAL_RESERVE_FULL: DetailBlockReason.Enum
    ANCHOR_NOT_LIVING: DetailBlockReason.Enum
    ANCHOR_IS_SELF: DetailBlockReason.Enum
    PRIVATE_ROOM: DetailBlockReason.Enum
    BLOCKED_BY_RIVAL: DetailBlockReason.Enum
    SELF_BLOCKED_RIVAL: DetailBlockReason.Enum
    VIEWER_REGION_NOT_SUPPORT: DetailBlockReason.Enum
    SUBSCRIBER_ROOM: DetailBlockReason.Enum
    REGIONAL_BLOCK: DetailBlockReason.Enum
    PENALTY_BANNED: DetailBlockReason.Enum
    BLOCK_PROGRAM_LIVE_TAB_ROOM: DetailBlockReason.Enum
    USER_NOT_ONLINE: DetailBlockReason.Enum
    IN_LIVE_STUDIO: DetailBlockReason.Enum
    ANCHOR_NO_FEATURE_ACCESS: DetailBlockReason.Enum
    NETWORK_ERROR: DetailBlockReason.Enum
    ROOM_FILTER_ERROR: DetailBlockReason.Enum
    def __init__(self) -> None: ...

class DisplayControlHorizontalOnclickTriggerType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ONCLICK_TRIGGER_TYPE_UNKNOWN: _ClassVar[DisplayControlHorizontalOnclickTriggerType.Enum]
        ONCLICK_TRIGGER_TYPE_LEFT: _ClassVar[DisplayControlHorizontalOnclickTriggerType.Enum]
        ONCLICK_TRIGGER_TYPE_MIDDLE: _ClassVar[DisplayControlHorizontalOnclickTriggerType.Enum]
        ONCLICK_TRIGGER_TYPE_RIGHT: _ClassVar[DisplayControlHorizontalOnclickTriggerType.Enum]
        ONCLICK_TRIGGER_TYPE_ALL_AREA: _ClassVar[DisplayControlHorizontalOnclickTriggerType.Enum]
    ONCLICK_TRIGGER_TYPE_UNKNOWN: DisplayControlHorizontalOnclickTriggerType.Enum
    ONCLICK_TRIGGER_TYPE_LEFT: DisplayControlHorizontalOnclickTriggerType.Enum
    ONCLICK_TRIGGER_TYPE_MIDDLE: DisplayControlHorizontalOnclickTriggerType.Enum
    ONCLICK_TRIGGER_TYPE_RIGHT: DisplayControlHorizontalOnclickTriggerType.Enum
    ONCLICK_TRIGGER_TYPE_ALL_AREA: DisplayControlHorizontalOnclickTriggerType.Enum
    def __init__(self) -> None: ...

class DisplayStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DISPLAY_STATUS_NORMAL: _ClassVar[DisplayStatus.Enum]
        SHADOW: _ClassVar[DisplayStatus.Enum]
    DISPLAY_STATUS_NORMAL: DisplayStatus.Enum
    SHADOW: DisplayStatus.Enum
    def __init__(self) -> None: ...

class DisplayStyle(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DISPLAY_STYLE_NORMAL: _ClassVar[DisplayStyle.Enum]
        STAY: _ClassVar[DisplayStyle.Enum]
        CHAT: _ClassVar[DisplayStyle.Enum]
    DISPLAY_STYLE_NORMAL: DisplayStyle.Enum
    STAY: DisplayStyle.Enum
    CHAT: DisplayStyle.Enum
    def __init__(self) -> None: ...

class EmotePrivateType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EMOTE_PRIVATE_TYPE_NORMAL: _ClassVar[EmotePrivateType.Enum]
        SUB_WAVE: _ClassVar[EmotePrivateType.Enum]
        GUESSING: _ClassVar[EmotePrivateType.Enum]
    EMOTE_PRIVATE_TYPE_NORMAL: EmotePrivateType.Enum
    SUB_WAVE: EmotePrivateType.Enum
    GUESSING: EmotePrivateType.Enum
    def __init__(self) -> None: ...

class EmoteScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUBSCRIPTION: _ClassVar[EmoteScene.Enum]
        GAME: _ClassVar[EmoteScene.Enum]
        FANS_CLUB: _ClassVar[EmoteScene.Enum]
    SUBSCRIPTION: EmoteScene.Enum
    GAME: EmoteScene.Enum
    FANS_CLUB: EmoteScene.Enum
    def __init__(self) -> None: ...

class EmoteType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EMOTE_TYPE_NORMAL: _ClassVar[EmoteType.Enum]
        WITH_STICKER: _ClassVar[EmoteType.Enum]
        EMOTE_TYPE_FANS: _ClassVar[EmoteType.Enum]
    EMOTE_TYPE_NORMAL: EmoteType.Enum
    WITH_STICKER: EmoteType.Enum
    EMOTE_TYPE_FANS: EmoteType.Enum
    def __init__(self) -> None: ...

class EntranceGroupType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ENTRANCE_GROUP_TYPE_DEFAULT: _ClassVar[EntranceGroupType.Enum]
        GIFT: _ClassVar[EntranceGroupType.Enum]
        E_COMMERCE: _ClassVar[EntranceGroupType.Enum]
        ENTRANCE_GROUP_TYPE_GAME: _ClassVar[EntranceGroupType.Enum]
    ENTRANCE_GROUP_TYPE_DEFAULT: EntranceGroupType.Enum
    GIFT: EntranceGroupType.Enum
    E_COMMERCE: EntranceGroupType.Enum
    ENTRANCE_GROUP_TYPE_GAME: EntranceGroupType.Enum
    def __init__(self) -> None: ...

class EnvelopeBusinessType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BUSINESS_TYPE_UNKNOWN: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_USER_DIAMOND: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_PLATFORM_DIAMOND: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_PLATFORM_SHELL: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_PORTAL: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_PLATFORM_MER_CH: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_E_OY_DIAMOND: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_FANCLUB_GT_M: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_PLATFORM_PORTAL: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_EO_YG_TM_POPULARITY_TICKET: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_EO_YG_TM_REVENUE_DIAMOND: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_EO_YG_TM_GAME_DIAMOND: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_CREATOR_LEAGUE_PROMOTION_GT_M: _ClassVar[EnvelopeBusinessType.Enum]
        BUSINESS_TYPE_MOY_GT_M_POPULARITY_TICKET: _ClassVar[EnvelopeBusinessType.Enum]
        SUPER_FAN_BOX: _ClassVar[EnvelopeBusinessType.Enum]
    BUSINESS_TYPE_UNKNOWN: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_USER_DIAMOND: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_PLATFORM_DIAMOND: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_PLATFORM_SHELL: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_PORTAL: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_PLATFORM_MER_CH: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_E_OY_DIAMOND: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_FANCLUB_GT_M: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_PLATFORM_PORTAL: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_EO_YG_TM_POPULARITY_TICKET: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_EO_YG_TM_REVENUE_DIAMOND: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_EO_YG_TM_GAME_DIAMOND: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_CREATOR_LEAGUE_PROMOTION_GT_M: EnvelopeBusinessType.Enum
    BUSINESS_TYPE_MOY_GT_M_POPULARITY_TICKET: EnvelopeBusinessType.Enum
    SUPER_FAN_BOX: EnvelopeBusinessType.Enum
    def __init__(self) -> None: ...

class EnvelopeDisplay(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ENVELOPE_DISPLAY_UNKNOWN: _ClassVar[EnvelopeDisplay.Enum]
        NEW: _ClassVar[EnvelopeDisplay.Enum]
        HIDE: _ClassVar[EnvelopeDisplay.Enum]
    ENVELOPE_DISPLAY_UNKNOWN: EnvelopeDisplay.Enum
    NEW: EnvelopeDisplay.Enum
    HIDE: EnvelopeDisplay.Enum
    def __init__(self) -> None: ...

class EnvelopeFollowShowStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ENVELOPE_FOLLOW_SHOW_UNKNOWN: _ClassVar[EnvelopeFollowShowStatus.Enum]
        ENVELOPE_FOLLOW_SHOW: _ClassVar[EnvelopeFollowShowStatus.Enum]
        ENVELOPE_FOLLOW_NOT_SHOW: _ClassVar[EnvelopeFollowShowStatus.Enum]
    ENVELOPE_FOLLOW_SHOW_UNKNOWN: EnvelopeFollowShowStatus.Enum
    ENVELOPE_FOLLOW_SHOW: EnvelopeFollowShowStatus.Enum
    ENVELOPE_FOLLOW_NOT_SHOW: EnvelopeFollowShowStatus.Enum
    def __init__(self) -> None: ...

class ExhibitionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EXHIBITION_TYPE_DEFAULT: _ClassVar[ExhibitionType.Enum]
        FOLD: _ClassVar[ExhibitionType.Enum]
        PUBLIC_SCREEN: _ClassVar[ExhibitionType.Enum]
    EXHIBITION_TYPE_DEFAULT: ExhibitionType.Enum
    FOLD: ExhibitionType.Enum
    PUBLIC_SCREEN: ExhibitionType.Enum
    def __init__(self) -> None: ...

class GameActionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SHOW: _ClassVar[GameActionType.Enum]
        JUMP: _ClassVar[GameActionType.Enum]
        FOLLOW: _ClassVar[GameActionType.Enum]
        COMMENT: _ClassVar[GameActionType.Enum]
    SHOW: GameActionType.Enum
    JUMP: GameActionType.Enum
    FOLLOW: GameActionType.Enum
    COMMENT: GameActionType.Enum
    def __init__(self) -> None: ...

class GameRankNotifyMessageMsgType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MSG_TYPE_RANK_IN_OUT: _ClassVar[GameRankNotifyMessageMsgType.Enum]
        MSG_TYPE_RANK_CHANGE: _ClassVar[GameRankNotifyMessageMsgType.Enum]
        MSG_TYPE_ANCHOR_ENCOURAGE: _ClassVar[GameRankNotifyMessageMsgType.Enum]
        MSG_TYPE_UN_KNOW: _ClassVar[GameRankNotifyMessageMsgType.Enum]
    MSG_TYPE_RANK_IN_OUT: GameRankNotifyMessageMsgType.Enum
    MSG_TYPE_RANK_CHANGE: GameRankNotifyMessageMsgType.Enum
    MSG_TYPE_ANCHOR_ENCOURAGE: GameRankNotifyMessageMsgType.Enum
    MSG_TYPE_UN_KNOW: GameRankNotifyMessageMsgType.Enum
    def __init__(self) -> None: ...

class GamepadTaskType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PARTNERSHIP: _ClassVar[GamepadTaskType.Enum]
        PUBLISHER: _ClassVar[GamepadTaskType.Enum]
        EVENT: _ClassVar[GamepadTaskType.Enum]
        ORG: _ClassVar[GamepadTaskType.Enum]
    PARTNERSHIP: GamepadTaskType.Enum
    PUBLISHER: GamepadTaskType.Enum
    EVENT: GamepadTaskType.Enum
    ORG: GamepadTaskType.Enum
    def __init__(self) -> None: ...

class GiftMessageIgnoreConfig(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NOT_IGNORE: _ClassVar[GiftMessageIgnoreConfig.Enum]
        IGNORE_TRAY: _ClassVar[GiftMessageIgnoreConfig.Enum]
        IGNORE_PSM: _ClassVar[GiftMessageIgnoreConfig.Enum]
        IGNORE_TRAY_AND_PSM: _ClassVar[GiftMessageIgnoreConfig.Enum]
    NOT_IGNORE: GiftMessageIgnoreConfig.Enum
    IGNORE_TRAY: GiftMessageIgnoreConfig.Enum
    IGNORE_PSM: GiftMessageIgnoreConfig.Enum
    IGNORE_TRAY_AND_PSM: GiftMessageIgnoreConfig.Enum
    def __init__(self) -> None: ...

class GiftMessageVersion(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NUM_0: _ClassVar[GiftMessageVersion.Enum]
        NUM_1: _ClassVar[GiftMessageVersion.Enum]
    NUM_0: GiftMessageVersion.Enum
    NUM_1: GiftMessageVersion.Enum
    def __init__(self) -> None: ...

class GiftPanelBeaconBubbleType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GIFT_PANEL_BEACON_BUBBLE_TYPE_UNKNOWN: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        GIFT_PANEL_BEACON_BUBBLE_TYPE_DEFAULT: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        LYNX_DEFAULT: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        LIVE_GOAL: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        GIFT_GALLERY: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        UG_HIGH_PRIORITY: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        UG_LOW_PRIORITY: _ClassVar[GiftPanelBeaconBubbleType.Enum]
        VIEWER_PICKS: _ClassVar[GiftPanelBeaconBubbleType.Enum]
    GIFT_PANEL_BEACON_BUBBLE_TYPE_UNKNOWN: GiftPanelBeaconBubbleType.Enum
    GIFT_PANEL_BEACON_BUBBLE_TYPE_DEFAULT: GiftPanelBeaconBubbleType.Enum
    LYNX_DEFAULT: GiftPanelBeaconBubbleType.Enum
    LIVE_GOAL: GiftPanelBeaconBubbleType.Enum
    GIFT_GALLERY: GiftPanelBeaconBubbleType.Enum
    UG_HIGH_PRIORITY: GiftPanelBeaconBubbleType.Enum
    UG_LOW_PRIORITY: GiftPanelBeaconBubbleType.Enum
    VIEWER_PICKS: GiftPanelBeaconBubbleType.Enum
    def __init__(self) -> None: ...

class GiftPermissionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN_TYPE: _ClassVar[GiftPermissionType.Enum]
        NO_GIFT_PERMISSION: _ClassVar[GiftPermissionType.Enum]
        ANCHOR_CLOSE: _ClassVar[GiftPermissionType.Enum]
        HAS_GIFT_PERMISSION: _ClassVar[GiftPermissionType.Enum]
        ANCHOR_BANNED: _ClassVar[GiftPermissionType.Enum]
    UNKNOWN_TYPE: GiftPermissionType.Enum
    NO_GIFT_PERMISSION: GiftPermissionType.Enum
    ANCHOR_CLOSE: GiftPermissionType.Enum
    HAS_GIFT_PERMISSION: GiftPermissionType.Enum
    ANCHOR_BANNED: GiftPermissionType.Enum
    def __init__(self) -> None: ...

class GiftShowType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GIFT_SHOW_DEFAULT: _ClassVar[GiftShowType.Enum]
        GIFT_SHOW_NAME: _ClassVar[GiftShowType.Enum]
    GIFT_SHOW_DEFAULT: GiftShowType.Enum
    GIFT_SHOW_NAME: GiftShowType.Enum
    def __init__(self) -> None: ...

class GiftSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GIFT_SOURCE_UNKNOWN: _ClassVar[GiftSource.Enum]
        PLATFORM: _ClassVar[GiftSource.Enum]
        USER_BUY_RANDOM: _ClassVar[GiftSource.Enum]
        USER_BUY_SPECIFIC: _ClassVar[GiftSource.Enum]
    GIFT_SOURCE_UNKNOWN: GiftSource.Enum
    PLATFORM: GiftSource.Enum
    USER_BUY_RANDOM: GiftSource.Enum
    USER_BUY_SPECIFIC: GiftSource.Enum
    def __init__(self) -> None: ...

class GiftStructSchemeGiftType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SCHEME_GIFT_TYPE_NONE: _ClassVar[GiftStructSchemeGiftType.Enum]
        SCHEME_GIFT_TYPE_MAGIC: _ClassVar[GiftStructSchemeGiftType.Enum]
    SCHEME_GIFT_TYPE_NONE: GiftStructSchemeGiftType.Enum
    SCHEME_GIFT_TYPE_MAGIC: GiftStructSchemeGiftType.Enum
    def __init__(self) -> None: ...

class GiftTrayStyle(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GIFT_TRAY_STYLE_DEFAULT: _ClassVar[GiftTrayStyle.Enum]
        GALLERY_REPURCHASE_FULL: _ClassVar[GiftTrayStyle.Enum]
        GALLERY_REPURCHASE_BACKGROUND: _ClassVar[GiftTrayStyle.Enum]
    GIFT_TRAY_STYLE_DEFAULT: GiftTrayStyle.Enum
    GALLERY_REPURCHASE_FULL: GiftTrayStyle.Enum
    GALLERY_REPURCHASE_BACKGROUND: GiftTrayStyle.Enum
    def __init__(self) -> None: ...

class GoalMessageSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GOAL_MESSAGE_SOURCE_UNKNOWN: _ClassVar[GoalMessageSource.Enum]
        COMMIT: _ClassVar[GoalMessageSource.Enum]
        PROGRESS_UPDATE: _ClassVar[GoalMessageSource.Enum]
        PIN: _ClassVar[GoalMessageSource.Enum]
        UNPIN: _ClassVar[GoalMessageSource.Enum]
        REVIEW_CALLBACK: _ClassVar[GoalMessageSource.Enum]
        SUSPEND: _ClassVar[GoalMessageSource.Enum]
        CHALLENGE_PROMPT: _ClassVar[GoalMessageSource.Enum]
    GOAL_MESSAGE_SOURCE_UNKNOWN: GoalMessageSource.Enum
    COMMIT: GoalMessageSource.Enum
    PROGRESS_UPDATE: GoalMessageSource.Enum
    PIN: GoalMessageSource.Enum
    UNPIN: GoalMessageSource.Enum
    REVIEW_CALLBACK: GoalMessageSource.Enum
    SUSPEND: GoalMessageSource.Enum
    CHALLENGE_PROMPT: GoalMessageSource.Enum
    def __init__(self) -> None: ...

class GroupStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GROUP_STATUS_UNKNOWN: _ClassVar[GroupStatus.Enum]
        WAITING: _ClassVar[GroupStatus.Enum]
        LINKED: _ClassVar[GroupStatus.Enum]
    GROUP_STATUS_UNKNOWN: GroupStatus.Enum
    WAITING: GroupStatus.Enum
    LINKED: GroupStatus.Enum
    def __init__(self) -> None: ...

class GuestMicCameraChangeScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CHANGE_SCENE_UNKNOWN: _ClassVar[GuestMicCameraChangeScene.Enum]
        LIVE_SHOW_BY_ANCHOR_AUTO: _ClassVar[GuestMicCameraChangeScene.Enum]
        LIVE_SHOW_BY_SERVER_NORMAL: _ClassVar[GuestMicCameraChangeScene.Enum]
        LIVE_SHOW_BY_SHOW_END: _ClassVar[GuestMicCameraChangeScene.Enum]
        COHOST_WITH_GUEST: _ClassVar[GuestMicCameraChangeScene.Enum]
    CHANGE_SCENE_UNKNOWN: GuestMicCameraChangeScene.Enum
    LIVE_SHOW_BY_ANCHOR_AUTO: GuestMicCameraChangeScene.Enum
    LIVE_SHOW_BY_SERVER_NORMAL: GuestMicCameraChangeScene.Enum
    LIVE_SHOW_BY_SHOW_END: GuestMicCameraChangeScene.Enum
    COHOST_WITH_GUEST: GuestMicCameraChangeScene.Enum
    def __init__(self) -> None: ...

class GuestMicCameraManageOp(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OPEN_MIC: _ClassVar[GuestMicCameraManageOp.Enum]
        OPEN_CAMERA: _ClassVar[GuestMicCameraManageOp.Enum]
        CLOSE_MIC: _ClassVar[GuestMicCameraManageOp.Enum]
        CLOSE_CAMERA: _ClassVar[GuestMicCameraManageOp.Enum]
        CLOSE_MIC_PUNISH: _ClassVar[GuestMicCameraManageOp.Enum]
    OPEN_MIC: GuestMicCameraManageOp.Enum
    OPEN_CAMERA: GuestMicCameraManageOp.Enum
    CLOSE_MIC: GuestMicCameraManageOp.Enum
    CLOSE_CAMERA: GuestMicCameraManageOp.Enum
    CLOSE_MIC_PUNISH: GuestMicCameraManageOp.Enum
    def __init__(self) -> None: ...

class HashtagNamespace(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GLOBAL: _ClassVar[HashtagNamespace.Enum]
        GAMING: _ClassVar[HashtagNamespace.Enum]
    GLOBAL: HashtagNamespace.Enum
    GAMING: HashtagNamespace.Enum
    def __init__(self) -> None: ...

class HitAbStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NO_HIT: _ClassVar[HitAbStatus.Enum]
        ENTER_FROM_EXTERNAL_LINK_NEW_TEXT: _ClassVar[HitAbStatus.Enum]
        ENTER_FROM_RE_POST_NEW_TEXT: _ClassVar[HitAbStatus.Enum]
    NO_HIT: HitAbStatus.Enum
    ENTER_FROM_EXTERNAL_LINK_NEW_TEXT: HitAbStatus.Enum
    ENTER_FROM_RE_POST_NEW_TEXT: HitAbStatus.Enum
    def __init__(self) -> None: ...

class HorizontalPaddingRule(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USE_MIDDLE_AND_WIDTH: _ClassVar[HorizontalPaddingRule.Enum]
        USE_LEFT_AND_MIDDLE_AND_RIGHT: _ClassVar[HorizontalPaddingRule.Enum]
    USE_MIDDLE_AND_WIDTH: HorizontalPaddingRule.Enum
    USE_LEFT_AND_MIDDLE_AND_RIGHT: HorizontalPaddingRule.Enum
    def __init__(self) -> None: ...

class IceShowdownSetting(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ICE_SHOWDOWN_OFF: _ClassVar[IceShowdownSetting.Enum]
        ICE_SHOWDOWN_MANUAL: _ClassVar[IceShowdownSetting.Enum]
        ICE_SHOWDOWN_SYSTEM: _ClassVar[IceShowdownSetting.Enum]
    ICE_SHOWDOWN_OFF: IceShowdownSetting.Enum
    ICE_SHOWDOWN_MANUAL: IceShowdownSetting.Enum
    ICE_SHOWDOWN_SYSTEM: IceShowdownSetting.Enum
    def __init__(self) -> None: ...

class JoinType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        JOIN_TYPE_UNKNOWN: _ClassVar[JoinType.Enum]
        CHANNEL_APPLY: _ClassVar[JoinType.Enum]
        CHANNEL_INVITE: _ClassVar[JoinType.Enum]
        GROUP_APPLY: _ClassVar[JoinType.Enum]
        GROUP_APPLY_FOLLOW: _ClassVar[JoinType.Enum]
        GROUP_INVITE: _ClassVar[JoinType.Enum]
        GROUP_INVITE_FOLLOW: _ClassVar[JoinType.Enum]
        GROUP_OWNER_JOIN: _ClassVar[JoinType.Enum]
    JOIN_TYPE_UNKNOWN: JoinType.Enum
    CHANNEL_APPLY: JoinType.Enum
    CHANNEL_INVITE: JoinType.Enum
    GROUP_APPLY: JoinType.Enum
    GROUP_APPLY_FOLLOW: JoinType.Enum
    GROUP_INVITE: JoinType.Enum
    GROUP_INVITE_FOLLOW: JoinType.Enum
    GROUP_OWNER_JOIN: JoinType.Enum
    def __init__(self) -> None: ...

class JumpPage(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GIFT_GOAL_SOURCE: _ClassVar[JumpPage.Enum]
        GIFT_ALERT_SOURCE: _ClassVar[JumpPage.Enum]
        COHOST_SETTING: _ClassVar[JumpPage.Enum]
        GIFT_ER_RANK_LIST: _ClassVar[JumpPage.Enum]
        WEEKLY_GAME_RANK_LIST: _ClassVar[JumpPage.Enum]
        FANS_CLUB: _ClassVar[JumpPage.Enum]
        GOODY_BAG_SETTING: _ClassVar[JumpPage.Enum]
        GAME_GUESS_SETTING: _ClassVar[JumpPage.Enum]
        ADMIN_SETTING: _ClassVar[JumpPage.Enum]
        GIFT_ALERT_TTS: _ClassVar[JumpPage.Enum]
        LIVE_GOAL: _ClassVar[JumpPage.Enum]
        TREASURE_BOX: _ClassVar[JumpPage.Enum]
        GAME_REWARDS: _ClassVar[JumpPage.Enum]
        POLL: _ClassVar[JumpPage.Enum]
        SUBSCRIPTION: _ClassVar[JumpPage.Enum]
        MONET_IZ_ATION_TIPS_SETTING: _ClassVar[JumpPage.Enum]
        EXTENDING_COUNTDOWN: _ClassVar[JumpPage.Enum]
        PLAY_TOGETHER: _ClassVar[JumpPage.Enum]
        MULTI_GUEST: _ClassVar[JumpPage.Enum]
        PARTNERSHIP: _ClassVar[JumpPage.Enum]
        GIFT_NOTIFICATION: _ClassVar[JumpPage.Enum]
        JUMP_PAGE_GIFT_GALLERY: _ClassVar[JumpPage.Enum]
        PK_LTE_2: _ClassVar[JumpPage.Enum]
        COHOST_SETTING_FOR_RANKING: _ClassVar[JumpPage.Enum]
        PK_GTE_3: _ClassVar[JumpPage.Enum]
        GIFT_LIST: _ClassVar[JumpPage.Enum]
        RANK_STICKER_SETTING: _ClassVar[JumpPage.Enum]
    GIFT_GOAL_SOURCE: JumpPage.Enum
    GIFT_ALERT_SOURCE: JumpPage.Enum
    COHOST_SETTING: JumpPage.Enum
    GIFT_ER_RANK_LIST: JumpPage.Enum
    WEEKLY_GAME_RANK_LIST: JumpPage.Enum
    FANS_CLUB: JumpPage.Enum
    GOODY_BAG_SETTING: JumpPage.Enum
    GAME_GUESS_SETTING: JumpPage.Enum
    ADMIN_SETTING: JumpPage.Enum
    GIFT_ALERT_TTS: JumpPage.Enum
    LIVE_GOAL: JumpPage.Enum
    TREASURE_BOX: JumpPage.Enum
    GAME_REWARDS: JumpPage.Enum
    POLL: JumpPage.Enum
    SUBSCRIPTION: JumpPage.Enum
    MONET_IZ_ATION_TIPS_SETTING: JumpPage.Enum
    EXTENDING_COUNTDOWN: JumpPage.Enum
    PLAY_TOGETHER: JumpPage.Enum
    MULTI_GUEST: JumpPage.Enum
    PARTNERSHIP: JumpPage.Enum
    GIFT_NOTIFICATION: JumpPage.Enum
    JUMP_PAGE_GIFT_GALLERY: JumpPage.Enum
    PK_LTE_2: JumpPage.Enum
    COHOST_SETTING_FOR_RANKING: JumpPage.Enum
    PK_GTE_3: JumpPage.Enum
    GIFT_LIST: JumpPage.Enum
    RANK_STICKER_SETTING: JumpPage.Enum
    def __init__(self) -> None: ...

class KickoutReason(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KICK_OUT_REASON_UNKNOWN: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_FIRST_FRAME_TIME_OUT: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_BY_HOST: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_RTC_LOST_CONNECTION: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_BY_PUNISH: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_BY_ADMIN: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_HOST_REMOVE_ALL_GUESTS: _ClassVar[KickoutReason.Enum]
        KICK_OUT_REASON_ENIGMA_EXPIRE: _ClassVar[KickoutReason.Enum]
    KICK_OUT_REASON_UNKNOWN: KickoutReason.Enum
    KICK_OUT_REASON_FIRST_FRAME_TIME_OUT: KickoutReason.Enum
    KICK_OUT_REASON_BY_HOST: KickoutReason.Enum
    KICK_OUT_REASON_RTC_LOST_CONNECTION: KickoutReason.Enum
    KICK_OUT_REASON_BY_PUNISH: KickoutReason.Enum
    KICK_OUT_REASON_BY_ADMIN: KickoutReason.Enum
    KICK_OUT_REASON_HOST_REMOVE_ALL_GUESTS: KickoutReason.Enum
    KICK_OUT_REASON_ENIGMA_EXPIRE: KickoutReason.Enum
    def __init__(self) -> None: ...

class LayoutEnlargeStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NONE: _ClassVar[LayoutEnlargeStatus.Enum]
        SINGLE_ENLARGED: _ClassVar[LayoutEnlargeStatus.Enum]
        DOUBLE_ENLARGED: _ClassVar[LayoutEnlargeStatus.Enum]
    NONE: LayoutEnlargeStatus.Enum
    SINGLE_ENLARGED: LayoutEnlargeStatus.Enum
    DOUBLE_ENLARGED: LayoutEnlargeStatus.Enum
    def __init__(self) -> None: ...

class LayoutStyle(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNDEFINED: _ClassVar[LayoutStyle.Enum]
        OVERLAPPING_FLOW: _ClassVar[LayoutStyle.Enum]
        OVERLAPPING_FIXED: _ClassVar[LayoutStyle.Enum]
        GRID_FLOW: _ClassVar[LayoutStyle.Enum]
        GRID_FIXED: _ClassVar[LayoutStyle.Enum]
    UNDEFINED: LayoutStyle.Enum
    OVERLAPPING_FLOW: LayoutStyle.Enum
    OVERLAPPING_FIXED: LayoutStyle.Enum
    GRID_FLOW: LayoutStyle.Enum
    GRID_FIXED: LayoutStyle.Enum
    def __init__(self) -> None: ...

class LinkLayerMessageType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKER_UNKNOWN: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_CREATE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_INVITE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_APPLY: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_PERMIT: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_REPLY: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_KICK_OUT: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_CANCEL_APPLY: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_CANCEL_INVITE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_LEAVE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_FINISH: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_LIST_CHANGE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_JOIN_DIRECT: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_JOIN_GROUP: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_PERMIT_GROUP: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_CANCEL_GROUP: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_LEAVE_GROUP: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_P_2_P_GROUP_CHANGE: _ClassVar[LinkLayerMessageType.Enum]
        LINKER_GROUP_CHANGE: _ClassVar[LinkLayerMessageType.Enum]
    LINKER_UNKNOWN: LinkLayerMessageType.Enum
    LINKER_CREATE: LinkLayerMessageType.Enum
    LINKER_INVITE: LinkLayerMessageType.Enum
    LINKER_APPLY: LinkLayerMessageType.Enum
    LINKER_PERMIT: LinkLayerMessageType.Enum
    LINKER_REPLY: LinkLayerMessageType.Enum
    LINKER_KICK_OUT: LinkLayerMessageType.Enum
    LINKER_CANCEL_APPLY: LinkLayerMessageType.Enum
    LINKER_CANCEL_INVITE: LinkLayerMessageType.Enum
    LINKER_LEAVE: LinkLayerMessageType.Enum
    LINKER_FINISH: LinkLayerMessageType.Enum
    LINKER_LIST_CHANGE: LinkLayerMessageType.Enum
    LINKER_JOIN_DIRECT: LinkLayerMessageType.Enum
    LINKER_JOIN_GROUP: LinkLayerMessageType.Enum
    LINKER_PERMIT_GROUP: LinkLayerMessageType.Enum
    LINKER_CANCEL_GROUP: LinkLayerMessageType.Enum
    LINKER_LEAVE_GROUP: LinkLayerMessageType.Enum
    LINKER_P_2_P_GROUP_CHANGE: LinkLayerMessageType.Enum
    LINKER_GROUP_CHANGE: LinkLayerMessageType.Enum
    def __init__(self) -> None: ...

class LinkListStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UN_KOWN: _ClassVar[LinkListStatus.Enum]
        STATUS_WAITING: _ClassVar[LinkListStatus.Enum]
        STATUS_LINKED: _ClassVar[LinkListStatus.Enum]
        STATUS_FINISHED: _ClassVar[LinkListStatus.Enum]
        STATUS_WAITING_OR_LINKED: _ClassVar[LinkListStatus.Enum]
    STATUS_UN_KOWN: LinkListStatus.Enum
    STATUS_WAITING: LinkListStatus.Enum
    STATUS_LINKED: LinkListStatus.Enum
    STATUS_FINISHED: LinkListStatus.Enum
    STATUS_WAITING_OR_LINKED: LinkListStatus.Enum
    def __init__(self) -> None: ...

class LinkMicArmiesTriggerReason(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINK_MIC_ARMIES_TRIGGER_REASON_UNKNOWN: _ClassVar[LinkMicArmiesTriggerReason.Enum]
        SCORE_UPDATE: _ClassVar[LinkMicArmiesTriggerReason.Enum]
        BATTLE_END: _ClassVar[LinkMicArmiesTriggerReason.Enum]
        OPT_OUT_UPDATE: _ClassVar[LinkMicArmiesTriggerReason.Enum]
        KEEP_ALIVE: _ClassVar[LinkMicArmiesTriggerReason.Enum]
        EFFECT_UPDATE: _ClassVar[LinkMicArmiesTriggerReason.Enum]
    LINK_MIC_ARMIES_TRIGGER_REASON_UNKNOWN: LinkMicArmiesTriggerReason.Enum
    SCORE_UPDATE: LinkMicArmiesTriggerReason.Enum
    BATTLE_END: LinkMicArmiesTriggerReason.Enum
    OPT_OUT_UPDATE: LinkMicArmiesTriggerReason.Enum
    KEEP_ALIVE: LinkMicArmiesTriggerReason.Enum
    EFFECT_UPDATE: LinkMicArmiesTriggerReason.Enum
    def __init__(self) -> None: ...

class LinkMicBattleBattleAction(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINK_MIC_BATTLE_BATTLE_ACTION_UNKNOWN: _ClassVar[LinkMicBattleBattleAction.Enum]
        INVITE: _ClassVar[LinkMicBattleBattleAction.Enum]
        REJECT: _ClassVar[LinkMicBattleBattleAction.Enum]
        CANCEL: _ClassVar[LinkMicBattleBattleAction.Enum]
        OPEN: _ClassVar[LinkMicBattleBattleAction.Enum]
        FINISH: _ClassVar[LinkMicBattleBattleAction.Enum]
        LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT: _ClassVar[LinkMicBattleBattleAction.Enum]
        ACCEPT: _ClassVar[LinkMicBattleBattleAction.Enum]
        QUIT_APPLY: _ClassVar[LinkMicBattleBattleAction.Enum]
        DECLINE_QUIT: _ClassVar[LinkMicBattleBattleAction.Enum]
        DECLINE_OFF_QUIT: _ClassVar[LinkMicBattleBattleAction.Enum]
        LEAVE_LINKMIC: _ClassVar[LinkMicBattleBattleAction.Enum]
    LINK_MIC_BATTLE_BATTLE_ACTION_UNKNOWN: LinkMicBattleBattleAction.Enum
    INVITE: LinkMicBattleBattleAction.Enum
    REJECT: LinkMicBattleBattleAction.Enum
    CANCEL: LinkMicBattleBattleAction.Enum
    OPEN: LinkMicBattleBattleAction.Enum
    FINISH: LinkMicBattleBattleAction.Enum
    LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT: LinkMicBattleBattleAction.Enum
    ACCEPT: LinkMicBattleBattleAction.Enum
    QUIT_APPLY: LinkMicBattleBattleAction.Enum
    DECLINE_QUIT: LinkMicBattleBattleAction.Enum
    DECLINE_OFF_QUIT: LinkMicBattleBattleAction.Enum
    LEAVE_LINKMIC: LinkMicBattleBattleAction.Enum
    def __init__(self) -> None: ...

class LinkMicBattlePunishFinishReason(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TIME_UP: _ClassVar[LinkMicBattlePunishFinishReason.Enum]
        CUT_SHORT: _ClassVar[LinkMicBattlePunishFinishReason.Enum]
    TIME_UP: LinkMicBattlePunishFinishReason.Enum
    CUT_SHORT: LinkMicBattlePunishFinishReason.Enum
    def __init__(self) -> None: ...

class LinkMicUserAdminType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNDEFINED_TYPE: _ClassVar[LinkMicUserAdminType.Enum]
        MANAGER_TYPE: _ClassVar[LinkMicUserAdminType.Enum]
        HOST_TYPE: _ClassVar[LinkMicUserAdminType.Enum]
    UNDEFINED_TYPE: LinkMicUserAdminType.Enum
    MANAGER_TYPE: LinkMicUserAdminType.Enum
    HOST_TYPE: LinkMicUserAdminType.Enum
    def __init__(self) -> None: ...

class LinkRoleType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_ROLE_TYPE_UN_KOWN: _ClassVar[LinkRoleType.Enum]
        TYPE_LEADER: _ClassVar[LinkRoleType.Enum]
        TYPE_PLAYER: _ClassVar[LinkRoleType.Enum]
        TYPE_INVITEE: _ClassVar[LinkRoleType.Enum]
        TYPE_APP_LIER: _ClassVar[LinkRoleType.Enum]
    TYPE_ROLE_TYPE_UN_KOWN: LinkRoleType.Enum
    TYPE_LEADER: LinkRoleType.Enum
    TYPE_PLAYER: LinkRoleType.Enum
    TYPE_INVITEE: LinkRoleType.Enum
    TYPE_APP_LIER: LinkRoleType.Enum
    def __init__(self) -> None: ...

class LinkSilenceStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UN_SILENCE: _ClassVar[LinkSilenceStatus.Enum]
        STATUS_SILENCE_BY_SELF: _ClassVar[LinkSilenceStatus.Enum]
        STATUS_SILENCE_BY_OWNER: _ClassVar[LinkSilenceStatus.Enum]
    STATUS_UN_SILENCE: LinkSilenceStatus.Enum
    STATUS_SILENCE_BY_SELF: LinkSilenceStatus.Enum
    STATUS_SILENCE_BY_OWNER: LinkSilenceStatus.Enum
    def __init__(self) -> None: ...

class LinkType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNKNOWN: _ClassVar[LinkType.Enum]
        TYPE_VIDEO: _ClassVar[LinkType.Enum]
        TYPE_AUDIO: _ClassVar[LinkType.Enum]
        TYPE_VIRTUAL: _ClassVar[LinkType.Enum]
    TYPE_UNKNOWN: LinkType.Enum
    TYPE_VIDEO: LinkType.Enum
    TYPE_AUDIO: LinkType.Enum
    TYPE_VIRTUAL: LinkType.Enum
    def __init__(self) -> None: ...

class LinkUserType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINK_USER_TYPE_DEFAULT: _ClassVar[LinkUserType.Enum]
        KARAOKE: _ClassVar[LinkUserType.Enum]
    LINK_USER_TYPE_DEFAULT: LinkUserType.Enum
    KARAOKE: LinkUserType.Enum
    def __init__(self) -> None: ...

class LinkerMode(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKER_MODE_UNKNOWN: _ClassVar[LinkerMode.Enum]
        INNER: _ClassVar[LinkerMode.Enum]
        CROSS: _ClassVar[LinkerMode.Enum]
        MIXED: _ClassVar[LinkerMode.Enum]
    LINKER_MODE_UNKNOWN: LinkerMode.Enum
    INNER: LinkerMode.Enum
    CROSS: LinkerMode.Enum
    MIXED: LinkerMode.Enum
    def __init__(self) -> None: ...

class LinkerUserType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKER_USER_TYPE_UNKNOWN: _ClassVar[LinkerUserType.Enum]
        GUEST: _ClassVar[LinkerUserType.Enum]
        HOST: _ClassVar[LinkerUserType.Enum]
    LINKER_USER_TYPE_UNKNOWN: LinkerUserType.Enum
    GUEST: LinkerUserType.Enum
    HOST: LinkerUserType.Enum
    def __init__(self) -> None: ...

class LinkmicApplierSortSetting(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKMIC_APP_LIER_SORT_SETTING_NONE: _ClassVar[LinkmicApplierSortSetting.Enum]
        LINKMIC_APP_LIER_SORT_SETTING_BY_GIFT_SCORE: _ClassVar[LinkmicApplierSortSetting.Enum]
    LINKMIC_APP_LIER_SORT_SETTING_NONE: LinkmicApplierSortSetting.Enum
    LINKMIC_APP_LIER_SORT_SETTING_BY_GIFT_SCORE: LinkmicApplierSortSetting.Enum
    def __init__(self) -> None: ...

class LinkmicGiftExpressionStrategy(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CONTROL_V1: _ClassVar[LinkmicGiftExpressionStrategy.Enum]
        EXPERIMENT_V1: _ClassVar[LinkmicGiftExpressionStrategy.Enum]
        EXPERIMENT_V2: _ClassVar[LinkmicGiftExpressionStrategy.Enum]
    CONTROL_V1: LinkmicGiftExpressionStrategy.Enum
    EXPERIMENT_V1: LinkmicGiftExpressionStrategy.Enum
    EXPERIMENT_V2: LinkmicGiftExpressionStrategy.Enum
    def __init__(self) -> None: ...

class LinkmicMultiLiveEnum(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKMIC_MULTI_LIVE_ENUM_DEFAULT: _ClassVar[LinkmicMultiLiveEnum.Enum]
        ANCHOR_USE_NEW_LAYOUT: _ClassVar[LinkmicMultiLiveEnum.Enum]
    LINKMIC_MULTI_LIVE_ENUM_DEFAULT: LinkmicMultiLiveEnum.Enum
    ANCHOR_USE_NEW_LAYOUT: LinkmicMultiLiveEnum.Enum
    def __init__(self) -> None: ...

class LinkmicPlayType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PLAY_TYPE_INVITE: _ClassVar[LinkmicPlayType.Enum]
        PLAY_TYPE_APPLY: _ClassVar[LinkmicPlayType.Enum]
        PLAY_TYPE_RESERVE: _ClassVar[LinkmicPlayType.Enum]
        PLAY_TYPE_OFF_LIVE: _ClassVar[LinkmicPlayType.Enum]
        PLAY_TYPE_OFFLINE: _ClassVar[LinkmicPlayType.Enum]
    PLAY_TYPE_INVITE: LinkmicPlayType.Enum
    PLAY_TYPE_APPLY: LinkmicPlayType.Enum
    PLAY_TYPE_RESERVE: LinkmicPlayType.Enum
    PLAY_TYPE_OFF_LIVE: LinkmicPlayType.Enum
    PLAY_TYPE_OFFLINE: LinkmicPlayType.Enum
    def __init__(self) -> None: ...

class LinkmicReplyType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RT_UNKNOWN: _ClassVar[LinkmicReplyType.Enum]
        RT_AGREE: _ClassVar[LinkmicReplyType.Enum]
        RT_REJECT: _ClassVar[LinkmicReplyType.Enum]
    RT_UNKNOWN: LinkmicReplyType.Enum
    RT_AGREE: LinkmicReplyType.Enum
    RT_REJECT: LinkmicReplyType.Enum
    def __init__(self) -> None: ...

class LinkmicShareRevenueSetting(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        LINKMIC_SHARE_REVENUE_NOT_SET: _ClassVar[LinkmicShareRevenueSetting.Enum]
        LINKMIC_SHARE_REVENUE_OPEN: _ClassVar[LinkmicShareRevenueSetting.Enum]
        LINKMIC_SHARE_REVENUE_CLOSE: _ClassVar[LinkmicShareRevenueSetting.Enum]
    LINKMIC_SHARE_REVENUE_NOT_SET: LinkmicShareRevenueSetting.Enum
    LINKMIC_SHARE_REVENUE_OPEN: LinkmicShareRevenueSetting.Enum
    LINKMIC_SHARE_REVENUE_CLOSE: LinkmicShareRevenueSetting.Enum
    def __init__(self) -> None: ...

class LinkmicStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DISABLE: _ClassVar[LinkmicStatus.Enum]
        ENABLE: _ClassVar[LinkmicStatus.Enum]
        JUST_FOLLOWING: _ClassVar[LinkmicStatus.Enum]
        MULTI_LINKING: _ClassVar[LinkmicStatus.Enum]
        MULTI_LINKING_ONLY_FOLLOWING: _ClassVar[LinkmicStatus.Enum]
    DISABLE: LinkmicStatus.Enum
    ENABLE: LinkmicStatus.Enum
    JUST_FOLLOWING: LinkmicStatus.Enum
    MULTI_LINKING: LinkmicStatus.Enum
    MULTI_LINKING_ONLY_FOLLOWING: LinkmicStatus.Enum
    def __init__(self) -> None: ...

class LinkmicUserSettingDisableVideoLinkmic(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UN_SET: _ClassVar[LinkmicUserSettingDisableVideoLinkmic.Enum]
        OPEN_AND_SHOW: _ClassVar[LinkmicUserSettingDisableVideoLinkmic.Enum]
        CLOSE_AND_SHOW: _ClassVar[LinkmicUserSettingDisableVideoLinkmic.Enum]
        OPEN_AND_HIDE: _ClassVar[LinkmicUserSettingDisableVideoLinkmic.Enum]
        CLOSE_AND_HIDE: _ClassVar[LinkmicUserSettingDisableVideoLinkmic.Enum]
    UN_SET: LinkmicUserSettingDisableVideoLinkmic.Enum
    OPEN_AND_SHOW: LinkmicUserSettingDisableVideoLinkmic.Enum
    CLOSE_AND_SHOW: LinkmicUserSettingDisableVideoLinkmic.Enum
    OPEN_AND_HIDE: LinkmicUserSettingDisableVideoLinkmic.Enum
    CLOSE_AND_HIDE: LinkmicUserSettingDisableVideoLinkmic.Enum
    def __init__(self) -> None: ...

class LinkmicUserSettingLayout(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        GRID: _ClassVar[LinkmicUserSettingLayout.Enum]
        FLOATING: _ClassVar[LinkmicUserSettingLayout.Enum]
    GRID: LinkmicUserSettingLayout.Enum
    FLOATING: LinkmicUserSettingLayout.Enum
    def __init__(self) -> None: ...

class LinkmicUserSettingMultiGuestApplyAutoApprove(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NOT_SET: _ClassVar[LinkmicUserSettingMultiGuestApplyAutoApprove.Enum]
        ALL_AUDIENCE: _ClassVar[LinkmicUserSettingMultiGuestApplyAutoApprove.Enum]
        ONLY_FOLLOWER: _ClassVar[LinkmicUserSettingMultiGuestApplyAutoApprove.Enum]
        ONLY_FRIEND: _ClassVar[LinkmicUserSettingMultiGuestApplyAutoApprove.Enum]
        ONLY_GIFT_ER: _ClassVar[LinkmicUserSettingMultiGuestApplyAutoApprove.Enum]
    NOT_SET: LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    ALL_AUDIENCE: LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    ONLY_FOLLOWER: LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    ONLY_FRIEND: LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    ONLY_GIFT_ER: LinkmicUserSettingMultiGuestApplyAutoApprove.Enum
    def __init__(self) -> None: ...

class LinkmicUserSettingShowAction(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CHECKED: _ClassVar[LinkmicUserSettingShowAction.Enum]
        NOT_CHECKED: _ClassVar[LinkmicUserSettingShowAction.Enum]
        LINKMIC_USER_SETTING_SHOW_ACTION_HIDE: _ClassVar[LinkmicUserSettingShowAction.Enum]
        OPEN: _ClassVar[LinkmicUserSettingShowAction.Enum]
        CLOSE: _ClassVar[LinkmicUserSettingShowAction.Enum]
    CHECKED: LinkmicUserSettingShowAction.Enum
    NOT_CHECKED: LinkmicUserSettingShowAction.Enum
    LINKMIC_USER_SETTING_SHOW_ACTION_HIDE: LinkmicUserSettingShowAction.Enum
    OPEN: LinkmicUserSettingShowAction.Enum
    CLOSE: LinkmicUserSettingShowAction.Enum
    def __init__(self) -> None: ...

class LinkmicUserStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USER_STATUS_NONE: _ClassVar[LinkmicUserStatus.Enum]
        USER_STATUS_LINKED: _ClassVar[LinkmicUserStatus.Enum]
        USER_STATUS_APPLYING: _ClassVar[LinkmicUserStatus.Enum]
        USER_STATUS_INVITING: _ClassVar[LinkmicUserStatus.Enum]
    USER_STATUS_NONE: LinkmicUserStatus.Enum
    USER_STATUS_LINKED: LinkmicUserStatus.Enum
    USER_STATUS_APPLYING: LinkmicUserStatus.Enum
    USER_STATUS_INVITING: LinkmicUserStatus.Enum
    def __init__(self) -> None: ...

class LiveEventInfoEventPayMethod(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EVENT_PAY_METHOD_INVALID: _ClassVar[LiveEventInfoEventPayMethod.Enum]
        EVENT_PAY_METHOD_COINS: _ClassVar[LiveEventInfoEventPayMethod.Enum]
        EVENT_PAY_METHOD_CASH: _ClassVar[LiveEventInfoEventPayMethod.Enum]
    EVENT_PAY_METHOD_INVALID: LiveEventInfoEventPayMethod.Enum
    EVENT_PAY_METHOD_COINS: LiveEventInfoEventPayMethod.Enum
    EVENT_PAY_METHOD_CASH: LiveEventInfoEventPayMethod.Enum
    def __init__(self) -> None: ...

class MatchGameplayOption(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MATCH_OPTION_UNKNOWN: _ClassVar[MatchGameplayOption.Enum]
        MATCH_OPTION_SPECIFIC_GIFT: _ClassVar[MatchGameplayOption.Enum]
        MATCH_OPTION_ICE_SHOWDOWN: _ClassVar[MatchGameplayOption.Enum]
    MATCH_OPTION_UNKNOWN: MatchGameplayOption.Enum
    MATCH_OPTION_SPECIFIC_GIFT: MatchGameplayOption.Enum
    MATCH_OPTION_ICE_SHOWDOWN: MatchGameplayOption.Enum
    def __init__(self) -> None: ...

class MatchInfoMultiplierType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNSPECIFIED: _ClassVar[MatchInfoMultiplierType.Enum]
        CRITICAL_STRIKE: _ClassVar[MatchInfoMultiplierType.Enum]
        TOP_2: _ClassVar[MatchInfoMultiplierType.Enum]
        TOP_3: _ClassVar[MatchInfoMultiplierType.Enum]
        VAULT_GLOVE: _ClassVar[MatchInfoMultiplierType.Enum]
    UNSPECIFIED: MatchInfoMultiplierType.Enum
    CRITICAL_STRIKE: MatchInfoMultiplierType.Enum
    TOP_2: MatchInfoMultiplierType.Enum
    TOP_3: MatchInfoMultiplierType.Enum
    VAULT_GLOVE: MatchInfoMultiplierType.Enum
    def __init__(self) -> None: ...

class MediaState(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MEDIA_UNDEFINED: _ClassVar[MediaState.Enum]
        MEDIA_NORMAL: _ClassVar[MediaState.Enum]
        MEDIA_MUTED: _ClassVar[MediaState.Enum]
        MEDIA_UN_MUTE_OCCUPIED: _ClassVar[MediaState.Enum]
        MEDIA_MUTED_OCCUPIED: _ClassVar[MediaState.Enum]
    MEDIA_UNDEFINED: MediaState.Enum
    MEDIA_NORMAL: MediaState.Enum
    MEDIA_MUTED: MediaState.Enum
    MEDIA_UN_MUTE_OCCUPIED: MediaState.Enum
    MEDIA_MUTED_OCCUPIED: MediaState.Enum
    def __init__(self) -> None: ...

class MemberMessageAction(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MEMBER_MESSAGE_ACTION_UNKNOWN: _ClassVar[MemberMessageAction.Enum]
        MEMBER_MESSAGE_ACTION_JOINED: _ClassVar[MemberMessageAction.Enum]
        MEMBER_MESSAGE_ACTION_SUBSCRIBED: _ClassVar[MemberMessageAction.Enum]
    MEMBER_MESSAGE_ACTION_UNKNOWN: MemberMessageAction.Enum
    MEMBER_MESSAGE_ACTION_JOINED: MemberMessageAction.Enum
    MEMBER_MESSAGE_ACTION_SUBSCRIBED: MemberMessageAction.Enum
    def __init__(self) -> None: ...

class MessageDisplayStyle(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MESSAGE_DISPLAY_STYLE_DEFAULT: _ClassVar[MessageDisplayStyle.Enum]
        POPUP: _ClassVar[MessageDisplayStyle.Enum]
    MESSAGE_DISPLAY_STYLE_DEFAULT: MessageDisplayStyle.Enum
    POPUP: MessageDisplayStyle.Enum
    def __init__(self) -> None: ...

class MessageType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUB_SUCCESS: _ClassVar[MessageType.Enum]
        ANCHOR_REMINDER: _ClassVar[MessageType.Enum]
        ENTER_ROOM_EXPIRE_SOON: _ClassVar[MessageType.Enum]
        SUB_GOAL_CREATE_TO_ANCHOR: _ClassVar[MessageType.Enum]
        SUB_GOAL_COMPLETE_TO_AUDIENCE: _ClassVar[MessageType.Enum]
        SUB_GOAL_COMPLETE_TO_ANCHOR: _ClassVar[MessageType.Enum]
        SUB_GIFT_TIKTOK_2_USER_NOTICE: _ClassVar[MessageType.Enum]
        SUB_GIFT_TIKTOK_2_ANCHOR_NOTICE: _ClassVar[MessageType.Enum]
        SUB_GIFT_T_RECEIVES_END_NOTICE: _ClassVar[MessageType.Enum]
        SUB_GIFTS_END_SUCCEED_ROOM_MESSAGE: _ClassVar[MessageType.Enum]
        SUB_GIFTS_END_SUCCEED_ANCHOR_NOTICE: _ClassVar[MessageType.Enum]
        SUB_GIFT_LOW_VERSION_UPGRADE_NOTICE: _ClassVar[MessageType.Enum]
        SUB_GIFT_USER_BUY_AU_TH_NOTICE: _ClassVar[MessageType.Enum]
        SUB_COMMON_TEXT_NOTICE: _ClassVar[MessageType.Enum]
        SUB_MODERATOR_PIN_PERK: _ClassVar[MessageType.Enum]
    SUB_SUCCESS: MessageType.Enum
    ANCHOR_REMINDER: MessageType.Enum
    ENTER_ROOM_EXPIRE_SOON: MessageType.Enum
    SUB_GOAL_CREATE_TO_ANCHOR: MessageType.Enum
    SUB_GOAL_COMPLETE_TO_AUDIENCE: MessageType.Enum
    SUB_GOAL_COMPLETE_TO_ANCHOR: MessageType.Enum
    SUB_GIFT_TIKTOK_2_USER_NOTICE: MessageType.Enum
    SUB_GIFT_TIKTOK_2_ANCHOR_NOTICE: MessageType.Enum
    SUB_GIFT_T_RECEIVES_END_NOTICE: MessageType.Enum
    SUB_GIFTS_END_SUCCEED_ROOM_MESSAGE: MessageType.Enum
    SUB_GIFTS_END_SUCCEED_ANCHOR_NOTICE: MessageType.Enum
    SUB_GIFT_LOW_VERSION_UPGRADE_NOTICE: MessageType.Enum
    SUB_GIFT_USER_BUY_AU_TH_NOTICE: MessageType.Enum
    SUB_COMMON_TEXT_NOTICE: MessageType.Enum
    SUB_MODERATOR_PIN_PERK: MessageType.Enum
    def __init__(self) -> None: ...

class MicIdxOperation(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MIC_IDX_OP_ON: _ClassVar[MicIdxOperation.Enum]
        MIC_IDX_OP_OFF: _ClassVar[MicIdxOperation.Enum]
    MIC_IDX_OP_ON: MicIdxOperation.Enum
    MIC_IDX_OP_OFF: MicIdxOperation.Enum
    def __init__(self) -> None: ...

class MultiGuestOutsideRoomInviteSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OUTSIDE_ROOM_INVITE_SOURCE_UNKNOWN: _ClassVar[MultiGuestOutsideRoomInviteSource.Enum]
        OUTSIDE_ROOM_INVITE_SOURCE_PANEL: _ClassVar[MultiGuestOutsideRoomInviteSource.Enum]
        OUTSIDE_ROOM_INVITE_SOURCE_CAPSULE: _ClassVar[MultiGuestOutsideRoomInviteSource.Enum]
        OUTSIDE_ROOM_INVITE_SOURCE_EMPTY_POSITION: _ClassVar[MultiGuestOutsideRoomInviteSource.Enum]
    OUTSIDE_ROOM_INVITE_SOURCE_UNKNOWN: MultiGuestOutsideRoomInviteSource.Enum
    OUTSIDE_ROOM_INVITE_SOURCE_PANEL: MultiGuestOutsideRoomInviteSource.Enum
    OUTSIDE_ROOM_INVITE_SOURCE_CAPSULE: MultiGuestOutsideRoomInviteSource.Enum
    OUTSIDE_ROOM_INVITE_SOURCE_EMPTY_POSITION: MultiGuestOutsideRoomInviteSource.Enum
    def __init__(self) -> None: ...

class MuteStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        MUTE_STATUS_MUTE: _ClassVar[MuteStatus.Enum]
        MUTE_STATUS_UN_MUTE: _ClassVar[MuteStatus.Enum]
    MUTE_STATUS_MUTE: MuteStatus.Enum
    MUTE_STATUS_UN_MUTE: MuteStatus.Enum
    def __init__(self) -> None: ...

class NetworkState(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_NETWORK_UNDEFINED: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_EXCELLENT: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_GOOD: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_POOR: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_BAD: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_VBAD: _ClassVar[NetworkState.Enum]
        STATE_NETWORK_DOWN: _ClassVar[NetworkState.Enum]
    STATE_NETWORK_UNDEFINED: NetworkState.Enum
    STATE_NETWORK_EXCELLENT: NetworkState.Enum
    STATE_NETWORK_GOOD: NetworkState.Enum
    STATE_NETWORK_POOR: NetworkState.Enum
    STATE_NETWORK_BAD: NetworkState.Enum
    STATE_NETWORK_VBAD: NetworkState.Enum
    STATE_NETWORK_DOWN: NetworkState.Enum
    def __init__(self) -> None: ...

class OldSubscribeStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        FIRST: _ClassVar[OldSubscribeStatus.Enum]
        RESUB: _ClassVar[OldSubscribeStatus.Enum]
        SUB_IN_GRACE_PERIOD: _ClassVar[OldSubscribeStatus.Enum]
        SUB_NOT_IN_GRACE_PERIOD: _ClassVar[OldSubscribeStatus.Enum]
        OLD_SUBSCRIBE_STATUS_DEFAULT: _ClassVar[OldSubscribeStatus.Enum]
    FIRST: OldSubscribeStatus.Enum
    RESUB: OldSubscribeStatus.Enum
    SUB_IN_GRACE_PERIOD: OldSubscribeStatus.Enum
    SUB_NOT_IN_GRACE_PERIOD: OldSubscribeStatus.Enum
    OLD_SUBSCRIBE_STATUS_DEFAULT: OldSubscribeStatus.Enum
    def __init__(self) -> None: ...

class OnlineUserState(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNDEFINED: _ClassVar[OnlineUserState.Enum]
        STATE_NORMAL: _ClassVar[OnlineUserState.Enum]
        STATE_PAUSED: _ClassVar[OnlineUserState.Enum]
    STATE_UNDEFINED: OnlineUserState.Enum
    STATE_NORMAL: OnlineUserState.Enum
    STATE_PAUSED: OnlineUserState.Enum
    def __init__(self) -> None: ...

class OpType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OP_TYPE_DEFAULT: _ClassVar[OpType.Enum]
        ADD: _ClassVar[OpType.Enum]
        REMOVE: _ClassVar[OpType.Enum]
        RELOAD: _ClassVar[OpType.Enum]
        BASIC_EFFECT: _ClassVar[OpType.Enum]
    OP_TYPE_DEFAULT: OpType.Enum
    ADD: OpType.Enum
    REMOVE: OpType.Enum
    RELOAD: OpType.Enum
    BASIC_EFFECT: OpType.Enum
    def __init__(self) -> None: ...

class OptPairStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OPT_PAIR_STATUS_UNKNOWN: _ClassVar[OptPairStatus.Enum]
        OFFLINE: _ClassVar[OptPairStatus.Enum]
        FINISHED: _ClassVar[OptPairStatus.Enum]
    OPT_PAIR_STATUS_UNKNOWN: OptPairStatus.Enum
    OFFLINE: OptPairStatus.Enum
    FINISHED: OptPairStatus.Enum
    def __init__(self) -> None: ...

class PartnershipDropsUpdateMessageChangeMode(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CHANGE_MODE_SHOW: _ClassVar[PartnershipDropsUpdateMessageChangeMode.Enum]
        CHANGE_MODE_UPDATE: _ClassVar[PartnershipDropsUpdateMessageChangeMode.Enum]
        CHANGE_MODE_CLOSE: _ClassVar[PartnershipDropsUpdateMessageChangeMode.Enum]
    CHANGE_MODE_SHOW: PartnershipDropsUpdateMessageChangeMode.Enum
    CHANGE_MODE_UPDATE: PartnershipDropsUpdateMessageChangeMode.Enum
    CHANGE_MODE_CLOSE: PartnershipDropsUpdateMessageChangeMode.Enum
    def __init__(self) -> None: ...

class PartnershipGameOfflineMessageOfflineGameInfoOfflineType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TASK_OFFLINE: _ClassVar[PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum]
        EVENT_OFFLINE: _ClassVar[PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum]
        DROPS_OFFLINE: _ClassVar[PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum]
    TASK_OFFLINE: PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum
    EVENT_OFFLINE: PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum
    DROPS_OFFLINE: PartnershipGameOfflineMessageOfflineGameInfoOfflineType.Enum
    def __init__(self) -> None: ...

class PerceptionDialogIconType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ICON_TYPE_NONE: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_WARNING: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_LINKMIC: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_GUEST_LINKMIC: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_LIVE: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_TREASURE_BOX: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_MUTE: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_GAMEPAD_ACCESS_REVOKED: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_BAN_REPORT_LIVE_SINGLE_ROOM: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_BAN_REPORT_LIVE_ALL_ROOM: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_BAN_REPORT_LIVE_GREEN_SCREEN: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_GIFT: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_APPEAL_SUCCESS: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_MATCH: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_LIVE_GOAL: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_SUBSCRIPTION: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_STAR_COMMENT: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_RANKING: _ClassVar[PerceptionDialogIconType.Enum]
        ICON_TYPE_COMMON: _ClassVar[PerceptionDialogIconType.Enum]
    ICON_TYPE_NONE: PerceptionDialogIconType.Enum
    ICON_TYPE_WARNING: PerceptionDialogIconType.Enum
    ICON_TYPE_LINKMIC: PerceptionDialogIconType.Enum
    ICON_TYPE_GUEST_LINKMIC: PerceptionDialogIconType.Enum
    ICON_TYPE_LIVE: PerceptionDialogIconType.Enum
    ICON_TYPE_TREASURE_BOX: PerceptionDialogIconType.Enum
    ICON_TYPE_MUTE: PerceptionDialogIconType.Enum
    ICON_GAMEPAD_ACCESS_REVOKED: PerceptionDialogIconType.Enum
    ICON_TYPE_BAN_REPORT_LIVE_SINGLE_ROOM: PerceptionDialogIconType.Enum
    ICON_TYPE_BAN_REPORT_LIVE_ALL_ROOM: PerceptionDialogIconType.Enum
    ICON_TYPE_BAN_REPORT_LIVE_GREEN_SCREEN: PerceptionDialogIconType.Enum
    ICON_TYPE_GIFT: PerceptionDialogIconType.Enum
    ICON_TYPE_APPEAL_SUCCESS: PerceptionDialogIconType.Enum
    ICON_TYPE_MATCH: PerceptionDialogIconType.Enum
    ICON_TYPE_LIVE_GOAL: PerceptionDialogIconType.Enum
    ICON_TYPE_SUBSCRIPTION: PerceptionDialogIconType.Enum
    ICON_TYPE_STAR_COMMENT: PerceptionDialogIconType.Enum
    ICON_TYPE_RANKING: PerceptionDialogIconType.Enum
    ICON_TYPE_COMMON: PerceptionDialogIconType.Enum
    def __init__(self) -> None: ...

class PinCardType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN_PIN_CARD_TYPE: _ClassVar[PinCardType.Enum]
        CUSTOMIZED_BENEFIT_E_NUM: _ClassVar[PinCardType.Enum]
        SUB_GOAL_E_NUM: _ClassVar[PinCardType.Enum]
        UP_SELL_DM: _ClassVar[PinCardType.Enum]
        UP_SELL_LEAD_SGEN: _ClassVar[PinCardType.Enum]
        SMB_SUB_PLAN: _ClassVar[PinCardType.Enum]
        SMB_COURSE: _ClassVar[PinCardType.Enum]
    UNKNOWN_PIN_CARD_TYPE: PinCardType.Enum
    CUSTOMIZED_BENEFIT_E_NUM: PinCardType.Enum
    SUB_GOAL_E_NUM: PinCardType.Enum
    UP_SELL_DM: PinCardType.Enum
    UP_SELL_LEAD_SGEN: PinCardType.Enum
    SMB_SUB_PLAN: PinCardType.Enum
    SMB_COURSE: PinCardType.Enum
    def __init__(self) -> None: ...

class PinMessageActionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UN_KOWN: _ClassVar[PinMessageActionType.Enum]
        PIN: _ClassVar[PinMessageActionType.Enum]
        PIN_CANCEL: _ClassVar[PinMessageActionType.Enum]
    UN_KOWN: PinMessageActionType.Enum
    PIN: PinMessageActionType.Enum
    PIN_CANCEL: PinMessageActionType.Enum
    def __init__(self) -> None: ...

class PlayScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNKNOWN: _ClassVar[PlayScene.Enum]
        COUNTDOWN_FOR_ALL: _ClassVar[PlayScene.Enum]
        COUNTDOWN_FOR_SINGLE: _ClassVar[PlayScene.Enum]
        LIVE_SHOW: _ClassVar[PlayScene.Enum]
        AIGC: _ClassVar[PlayScene.Enum]
        KARAOKE: _ClassVar[PlayScene.Enum]
        DRAW_GUESS: _ClassVar[PlayScene.Enum]
        ENLARGE_GRID: _ClassVar[PlayScene.Enum]
        GIFT_PRIORITY_LINK: _ClassVar[PlayScene.Enum]
        GIFT_THRESHOLD_LINK: _ClassVar[PlayScene.Enum]
        NOTICE_BOARD: _ClassVar[PlayScene.Enum]
        PLAY_BOOK: _ClassVar[PlayScene.Enum]
        GUEST_SHOWDOWN: _ClassVar[PlayScene.Enum]
    UNKNOWN: PlayScene.Enum
    COUNTDOWN_FOR_ALL: PlayScene.Enum
    COUNTDOWN_FOR_SINGLE: PlayScene.Enum
    LIVE_SHOW: PlayScene.Enum
    AIGC: PlayScene.Enum
    KARAOKE: PlayScene.Enum
    DRAW_GUESS: PlayScene.Enum
    ENLARGE_GRID: PlayScene.Enum
    GIFT_PRIORITY_LINK: PlayScene.Enum
    GIFT_THRESHOLD_LINK: PlayScene.Enum
    NOTICE_BOARD: PlayScene.Enum
    PLAY_BOOK: PlayScene.Enum
    GUEST_SHOWDOWN: PlayScene.Enum
    def __init__(self) -> None: ...

class PlayUserTag(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PLAY_USER_TAG_UNKNOWN: _ClassVar[PlayUserTag.Enum]
        GUEST_SHOWDOWN_NORMAL: _ClassVar[PlayUserTag.Enum]
        GUEST_SHOWDOWN_WINNER: _ClassVar[PlayUserTag.Enum]
        GUEST_SHOWDOWN_LOSER: _ClassVar[PlayUserTag.Enum]
    PLAY_USER_TAG_UNKNOWN: PlayUserTag.Enum
    GUEST_SHOWDOWN_NORMAL: PlayUserTag.Enum
    GUEST_SHOWDOWN_WINNER: PlayUserTag.Enum
    GUEST_SHOWDOWN_LOSER: PlayUserTag.Enum
    def __init__(self) -> None: ...

class PollAppealStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        POLL_APPEAL_STATUS_UNKNOWN: _ClassVar[PollAppealStatus.Enum]
        POLL_APPEAL_STATUS_PASS: _ClassVar[PollAppealStatus.Enum]
        FAIL: _ClassVar[PollAppealStatus.Enum]
    POLL_APPEAL_STATUS_UNKNOWN: PollAppealStatus.Enum
    POLL_APPEAL_STATUS_PASS: PollAppealStatus.Enum
    FAIL: PollAppealStatus.Enum
    def __init__(self) -> None: ...

class PollEndType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        POLL_END_BY_TIME: _ClassVar[PollEndType.Enum]
        POLL_END_BY_OWNER: _ClassVar[PollEndType.Enum]
        POLL_END_BY_OTHER: _ClassVar[PollEndType.Enum]
        POLL_END_BY_ADMIN: _ClassVar[PollEndType.Enum]
    POLL_END_BY_TIME: PollEndType.Enum
    POLL_END_BY_OWNER: PollEndType.Enum
    POLL_END_BY_OTHER: PollEndType.Enum
    POLL_END_BY_ADMIN: PollEndType.Enum
    def __init__(self) -> None: ...

class PollKind(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        POLL_KIND_NORMAL: _ClassVar[PollKind.Enum]
        POLL_KIND_GIFT: _ClassVar[PollKind.Enum]
        CUSTOMIZABLE: _ClassVar[PollKind.Enum]
        CUSTOMIZABLE_GIFT: _ClassVar[PollKind.Enum]
        QUICK_GIFT: _ClassVar[PollKind.Enum]
        EMOTE: _ClassVar[PollKind.Enum]
    POLL_KIND_NORMAL: PollKind.Enum
    POLL_KIND_GIFT: PollKind.Enum
    CUSTOMIZABLE: PollKind.Enum
    CUSTOMIZABLE_GIFT: PollKind.Enum
    QUICK_GIFT: PollKind.Enum
    EMOTE: PollKind.Enum
    def __init__(self) -> None: ...

class PollTemplateStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TO_BE_REVIEWED: _ClassVar[PollTemplateStatus.Enum]
        UNDER_REVIEW: _ClassVar[PollTemplateStatus.Enum]
        REVIEWED: _ClassVar[PollTemplateStatus.Enum]
        REFUSED: _ClassVar[PollTemplateStatus.Enum]
    TO_BE_REVIEWED: PollTemplateStatus.Enum
    UNDER_REVIEW: PollTemplateStatus.Enum
    REVIEWED: PollTemplateStatus.Enum
    REFUSED: PollTemplateStatus.Enum
    def __init__(self) -> None: ...

class PosIdentityType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        IDENTITY_EMPTY_SLOT: _ClassVar[PosIdentityType.Enum]
        IDENTITY_RTC_USER_ID: _ClassVar[PosIdentityType.Enum]
        IDENTITY_RTC_STREAM_ID: _ClassVar[PosIdentityType.Enum]
        IDENTITY_LIVE_USER_ID: _ClassVar[PosIdentityType.Enum]
    IDENTITY_EMPTY_SLOT: PosIdentityType.Enum
    IDENTITY_RTC_USER_ID: PosIdentityType.Enum
    IDENTITY_RTC_STREAM_ID: PosIdentityType.Enum
    IDENTITY_LIVE_USER_ID: PosIdentityType.Enum
    def __init__(self) -> None: ...

class Position(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PositionUnknown: _ClassVar[Position.Enum]
        PositionLeft: _ClassVar[Position.Enum]
        PositionRight: _ClassVar[Position.Enum]
    PositionUnknown: Position.Enum
    PositionLeft: Position.Enum
    PositionRight: Position.Enum
    def __init__(self) -> None: ...

class ProfitRankType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_HOURLY_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_HOURLY_STAR_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_RISING_RANK_ACTIVITY: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_RISING_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_ROOKIE: _ClassVar[ProfitRankType.Enum]
        TYPE_E_COMMERCE_WEEKLY: _ClassVar[ProfitRankType.Enum]
        TYPE_E_COMMERCE_DAILY: _ClassVar[ProfitRankType.Enum]
        TYPE_DAILY_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_FIRST_GIFT_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_GAME_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_DAILY_GAME: _ClassVar[ProfitRankType.Enum]
        TYPE_HALL_OF_FAME_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_RANK_LEAGUE: _ClassVar[ProfitRankType.Enum]
        DAILY_ROOKIE: _ClassVar[ProfitRankType.Enum]
        TYPE_TEAM_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_CLASS_RANK: _ClassVar[ProfitRankType.Enum]
        TYPE_DAILY_GAME_PUB_G: _ClassVar[ProfitRankType.Enum]
        TYPE_DAILY_GAME_MLB_B: _ClassVar[ProfitRankType.Enum]
        TYPE_DAILY_GAME_FREE_FIRE: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_GAME_SUBCATEGORY_ONE: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_GAME_SUBCATEGORY_TWO: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_GAME_SUBCATEGORY_THREE: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_E_COMMERCE_COLLECTIBLES: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_E_COMMERCE_BEAUTY_PERSONAL_CARE: _ClassVar[ProfitRankType.Enum]
        TYPE_WEEKLY_E_COMMERCE_WOMEN_WEAR_UNDERWEAR: _ClassVar[ProfitRankType.Enum]
        TYPE_CAMPAIGN_LEAGUEMATCH_RANK: _ClassVar[ProfitRankType.Enum]
    TYPE_HOURLY_RANK: ProfitRankType.Enum
    TYPE_WEEKLY_RANK: ProfitRankType.Enum
    TYPE_HOURLY_STAR_RANK: ProfitRankType.Enum
    TYPE_WEEKLY_RISING_RANK_ACTIVITY: ProfitRankType.Enum
    TYPE_WEEKLY_RISING_RANK: ProfitRankType.Enum
    TYPE_WEEKLY_ROOKIE: ProfitRankType.Enum
    TYPE_E_COMMERCE_WEEKLY: ProfitRankType.Enum
    TYPE_E_COMMERCE_DAILY: ProfitRankType.Enum
    TYPE_DAILY_RANK: ProfitRankType.Enum
    TYPE_FIRST_GIFT_RANK: ProfitRankType.Enum
    TYPE_GAME_RANK: ProfitRankType.Enum
    TYPE_DAILY_GAME: ProfitRankType.Enum
    TYPE_HALL_OF_FAME_RANK: ProfitRankType.Enum
    TYPE_RANK_LEAGUE: ProfitRankType.Enum
    DAILY_ROOKIE: ProfitRankType.Enum
    TYPE_TEAM_RANK: ProfitRankType.Enum
    TYPE_CLASS_RANK: ProfitRankType.Enum
    TYPE_DAILY_GAME_PUB_G: ProfitRankType.Enum
    TYPE_DAILY_GAME_MLB_B: ProfitRankType.Enum
    TYPE_DAILY_GAME_FREE_FIRE: ProfitRankType.Enum
    TYPE_WEEKLY_GAME_SUBCATEGORY_ONE: ProfitRankType.Enum
    TYPE_WEEKLY_GAME_SUBCATEGORY_TWO: ProfitRankType.Enum
    TYPE_WEEKLY_GAME_SUBCATEGORY_THREE: ProfitRankType.Enum
    TYPE_WEEKLY_E_COMMERCE_COLLECTIBLES: ProfitRankType.Enum
    TYPE_WEEKLY_E_COMMERCE_BEAUTY_PERSONAL_CARE: ProfitRankType.Enum
    TYPE_WEEKLY_E_COMMERCE_WOMEN_WEAR_UNDERWEAR: ProfitRankType.Enum
    TYPE_CAMPAIGN_LEAGUEMATCH_RANK: ProfitRankType.Enum
    def __init__(self) -> None: ...

class PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DISPLAY_LOCATION_FULL_SCREEN: _ClassVar[PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum]
        DISPLAY_LOCATION_PUBLIC_SCREEN: _ClassVar[PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum]
        DISPLAY_LOCATION_BOTH: _ClassVar[PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum]
    DISPLAY_LOCATION_FULL_SCREEN: PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum
    DISPLAY_LOCATION_PUBLIC_SCREEN: PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum
    DISPLAY_LOCATION_BOTH: PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation.Enum
    def __init__(self) -> None: ...

class PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USER_METRICS_TYPE_UNKNOWN: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_GRADE: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_SUBSCRIBE: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_FOLLOW: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_FANS_CLUB: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_TOP_VIEWER: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
        USER_METRICS_TYPE_GIFT: _ClassVar[PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum]
    USER_METRICS_TYPE_UNKNOWN: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_GRADE: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_SUBSCRIBE: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_FOLLOW: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_FANS_CLUB: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_TOP_VIEWER: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    USER_METRICS_TYPE_GIFT: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType.Enum
    def __init__(self) -> None: ...

class PunishTypeId(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PUNISH_TYPE_IDUN_KNOWN: _ClassVar[PunishTypeId.Enum]
        BAN_LINKMIC: _ClassVar[PunishTypeId.Enum]
        BAN_GAME_PARTNERSHIP: _ClassVar[PunishTypeId.Enum]
        REMOVE_GAME_PARTNERSHIP: _ClassVar[PunishTypeId.Enum]
        BAN_COHOST_LINKMIC: _ClassVar[PunishTypeId.Enum]
        AUTHORITY_LIMIT_MATCH: _ClassVar[PunishTypeId.Enum]
        BAN_VOICE_CHAT: _ClassVar[PunishTypeId.Enum]
        BAN_LIVE_GOAL: _ClassVar[PunishTypeId.Enum]
        VIEWER_LIMIT: _ClassVar[PunishTypeId.Enum]
        LIVE_CONSOLE_BAN: _ClassVar[PunishTypeId.Enum]
    PUNISH_TYPE_IDUN_KNOWN: PunishTypeId.Enum
    BAN_LINKMIC: PunishTypeId.Enum
    BAN_GAME_PARTNERSHIP: PunishTypeId.Enum
    REMOVE_GAME_PARTNERSHIP: PunishTypeId.Enum
    BAN_COHOST_LINKMIC: PunishTypeId.Enum
    AUTHORITY_LIMIT_MATCH: PunishTypeId.Enum
    BAN_VOICE_CHAT: PunishTypeId.Enum
    BAN_LIVE_GOAL: PunishTypeId.Enum
    VIEWER_LIMIT: PunishTypeId.Enum
    LIVE_CONSOLE_BAN: PunishTypeId.Enum
    def __init__(self) -> None: ...

class RankTextMessageRankTestMessageScene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RANK_TEXT_MESSAGE_RANK_TEST_MESSAGE_SCENE_UNKNOWN: _ClassVar[RankTextMessageRankTestMessageScene.Enum]
        ONLINE_AUDIENCE_TOP_N_UPDATE_PUBLIC_SCREEN: _ClassVar[RankTextMessageRankTestMessageScene.Enum]
        MID_PEAK_MOTIVATION_PUBLIC_SCREEN_TOP: _ClassVar[RankTextMessageRankTestMessageScene.Enum]
        MID_PEAK_MOTIVATION_PUBLIC_SCREEN_ENTER: _ClassVar[RankTextMessageRankTestMessageScene.Enum]
        TILE_REWARD_GUIDE: _ClassVar[RankTextMessageRankTestMessageScene.Enum]
    RANK_TEXT_MESSAGE_RANK_TEST_MESSAGE_SCENE_UNKNOWN: RankTextMessageRankTestMessageScene.Enum
    ONLINE_AUDIENCE_TOP_N_UPDATE_PUBLIC_SCREEN: RankTextMessageRankTestMessageScene.Enum
    MID_PEAK_MOTIVATION_PUBLIC_SCREEN_TOP: RankTextMessageRankTestMessageScene.Enum
    MID_PEAK_MOTIVATION_PUBLIC_SCREEN_ENTER: RankTextMessageRankTestMessageScene.Enum
    TILE_REWARD_GUIDE: RankTextMessageRankTestMessageScene.Enum
    def __init__(self) -> None: ...

class ReplyStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REPLY_STATUS_UNKNOWN: _ClassVar[ReplyStatus.Enum]
        REPLY_STATUS_AGREE: _ClassVar[ReplyStatus.Enum]
        REFUSE_PERSONALLY: _ClassVar[ReplyStatus.Enum]
        REFUSE_TYPE_NOT_SUPPORT: _ClassVar[ReplyStatus.Enum]
        REFUSE_PROCESSING_INVITATION: _ClassVar[ReplyStatus.Enum]
        REFUSE_BY_TIME_OUT: _ClassVar[ReplyStatus.Enum]
        REFUSE_EXCEPTION: _ClassVar[ReplyStatus.Enum]
        REFUSE_SYSTEM_NOT_SUPPORTED: _ClassVar[ReplyStatus.Enum]
        REFUSE_SUBTYPE_DIFFERENCE: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_MIC_ROOM: _ClassVar[ReplyStatus.Enum]
        REFUSE_NOT_LOAD_PLUGIN: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_MULTI_GUEST: _ClassVar[ReplyStatus.Enum]
        REFUSE_PAUSE_LIVE: _ClassVar[ReplyStatus.Enum]
        REFUSE_OPEN_CAMERA_DIALOG_SHOWING: _ClassVar[ReplyStatus.Enum]
        REFUSE_DRAW_GUESSING: _ClassVar[ReplyStatus.Enum]
        REFUSE_RANDOM_MATCHING: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_MATCH_PROCESSING: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_MIC_ROOM_FOR_MULTI_COHOST: _ClassVar[ReplyStatus.Enum]
        REFUSE_COHOST_FINISHED: _ClassVar[ReplyStatus.Enum]
        REFUSE_NOT_CONNECTED: _ClassVar[ReplyStatus.Enum]
        REFUSE_LINKMIC_FULL: _ClassVar[ReplyStatus.Enum]
        REFUSE_ARC_INCOMPATIBLE: _ClassVar[ReplyStatus.Enum]
        REFUSE_PROCESSING_OTHER_INVITE: _ClassVar[ReplyStatus.Enum]
        REFUSE_PROCESSING_OTHER_APPLY: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_ANCHOR_COHOST: _ClassVar[ReplyStatus.Enum]
        REFUSE_TOPIC_PAIRING: _ClassVar[ReplyStatus.Enum]
        REFUSE_POSITION_CONFLICT: _ClassVar[ReplyStatus.Enum]
        REFUSE_CONFLICT_QUICK_COHOST: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_TAKE_STAGE_PROCESSING: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_CATCH_BEANS_PROCESSING: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_VIEWER_WISHES_PROCESSING: _ClassVar[ReplyStatus.Enum]
        REFUSE_IN_COHOST_WITH_GUEST: _ClassVar[ReplyStatus.Enum]
    REPLY_STATUS_UNKNOWN: ReplyStatus.Enum
    REPLY_STATUS_AGREE: ReplyStatus.Enum
    REFUSE_PERSONALLY: ReplyStatus.Enum
    REFUSE_TYPE_NOT_SUPPORT: ReplyStatus.Enum
    REFUSE_PROCESSING_INVITATION: ReplyStatus.Enum
    REFUSE_BY_TIME_OUT: ReplyStatus.Enum
    REFUSE_EXCEPTION: ReplyStatus.Enum
    REFUSE_SYSTEM_NOT_SUPPORTED: ReplyStatus.Enum
    REFUSE_SUBTYPE_DIFFERENCE: ReplyStatus.Enum
    REFUSE_IN_MIC_ROOM: ReplyStatus.Enum
    REFUSE_NOT_LOAD_PLUGIN: ReplyStatus.Enum
    REFUSE_IN_MULTI_GUEST: ReplyStatus.Enum
    REFUSE_PAUSE_LIVE: ReplyStatus.Enum
    REFUSE_OPEN_CAMERA_DIALOG_SHOWING: ReplyStatus.Enum
    REFUSE_DRAW_GUESSING: ReplyStatus.Enum
    REFUSE_RANDOM_MATCHING: ReplyStatus.Enum
    REFUSE_IN_MATCH_PROCESSING: ReplyStatus.Enum
    REFUSE_IN_MIC_ROOM_FOR_MULTI_COHOST: ReplyStatus.Enum
    REFUSE_COHOST_FINISHED: ReplyStatus.Enum
    REFUSE_NOT_CONNECTED: ReplyStatus.Enum
    REFUSE_LINKMIC_FULL: ReplyStatus.Enum
    REFUSE_ARC_INCOMPATIBLE: ReplyStatus.Enum
    REFUSE_PROCESSING_OTHER_INVITE: ReplyStatus.Enum
    REFUSE_PROCESSING_OTHER_APPLY: ReplyStatus.Enum
    REFUSE_IN_ANCHOR_COHOST: ReplyStatus.Enum
    REFUSE_TOPIC_PAIRING: ReplyStatus.Enum
    REFUSE_POSITION_CONFLICT: ReplyStatus.Enum
    REFUSE_CONFLICT_QUICK_COHOST: ReplyStatus.Enum
    REFUSE_IN_TAKE_STAGE_PROCESSING: ReplyStatus.Enum
    REFUSE_IN_CATCH_BEANS_PROCESSING: ReplyStatus.Enum
    REFUSE_IN_VIEWER_WISHES_PROCESSING: ReplyStatus.Enum
    REFUSE_IN_COHOST_WITH_GUEST: ReplyStatus.Enum
    def __init__(self) -> None: ...

class ReserveReplyStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RESERVE_REPLY_STATUS_UNKNOWN: _ClassVar[ReserveReplyStatus.Enum]
        WAIT_FORME: _ClassVar[ReserveReplyStatus.Enum]
    RESERVE_REPLY_STATUS_UNKNOWN: ReserveReplyStatus.Enum
    WAIT_FORME: ReserveReplyStatus.Enum
    def __init__(self) -> None: ...

class RewardCondition(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REWARD_CONDITION_SUBSCRIPTION: _ClassVar[RewardCondition.Enum]
        SUB_WAVE_CUSTOM: _ClassVar[RewardCondition.Enum]
        REWARD_CONDITION_FANS_CLUB: _ClassVar[RewardCondition.Enum]
    REWARD_CONDITION_SUBSCRIPTION: RewardCondition.Enum
    SUB_WAVE_CUSTOM: RewardCondition.Enum
    REWARD_CONDITION_FANS_CLUB: RewardCondition.Enum
    def __init__(self) -> None: ...

class RivalExtraInfoAnchorLayer(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ANCHOR_LAYER_UNKNOWN: _ClassVar[RivalExtraInfoAnchorLayer.Enum]
        ANCHOR_LAYER_TOP: _ClassVar[RivalExtraInfoAnchorLayer.Enum]
        ANCHOR_LAYER_SMALL: _ClassVar[RivalExtraInfoAnchorLayer.Enum]
    ANCHOR_LAYER_UNKNOWN: RivalExtraInfoAnchorLayer.Enum
    ANCHOR_LAYER_TOP: RivalExtraInfoAnchorLayer.Enum
    ANCHOR_LAYER_SMALL: RivalExtraInfoAnchorLayer.Enum
    def __init__(self) -> None: ...

class RivalExtraInfoBattleInfoBattleInfoType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        BATTLE_INFO_TYPE_NONE: _ClassVar[RivalExtraInfoBattleInfoBattleInfoType.Enum]
        BATTLE_INFO_TYPE_AVERAGE_SCORE: _ClassVar[RivalExtraInfoBattleInfoBattleInfoType.Enum]
        BATTLE_INFO_TYPE_MAX_SCORE: _ClassVar[RivalExtraInfoBattleInfoBattleInfoType.Enum]
        BATTLE_INFO_TYPE_LAST_SCORE: _ClassVar[RivalExtraInfoBattleInfoBattleInfoType.Enum]
        BATTLE_INFO_TYPE_WIN_STREAK: _ClassVar[RivalExtraInfoBattleInfoBattleInfoType.Enum]
    BATTLE_INFO_TYPE_NONE: RivalExtraInfoBattleInfoBattleInfoType.Enum
    BATTLE_INFO_TYPE_AVERAGE_SCORE: RivalExtraInfoBattleInfoBattleInfoType.Enum
    BATTLE_INFO_TYPE_MAX_SCORE: RivalExtraInfoBattleInfoBattleInfoType.Enum
    BATTLE_INFO_TYPE_LAST_SCORE: RivalExtraInfoBattleInfoBattleInfoType.Enum
    BATTLE_INFO_TYPE_WIN_STREAK: RivalExtraInfoBattleInfoBattleInfoType.Enum
    def __init__(self) -> None: ...

class RivalExtraInfoInviteBlockReason(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_NONE: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        IS_LINKING: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        INVITATION_DENIED: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        PERMISSION_DENIED: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        LOW_CLIENT_VERSION: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_ROOM_PAUSED: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        LINKMIC_FULL: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        MATURE_THEME_NOT_MATCH: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        RESERVE_FULL: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
        RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_REGIONAL_BLOCK: _ClassVar[RivalExtraInfoInviteBlockReason.Enum]
    RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_NONE: RivalExtraInfoInviteBlockReason.Enum
    IS_LINKING: RivalExtraInfoInviteBlockReason.Enum
    INVITATION_DENIED: RivalExtraInfoInviteBlockReason.Enum
    PERMISSION_DENIED: RivalExtraInfoInviteBlockReason.Enum
    LOW_CLIENT_VERSION: RivalExtraInfoInviteBlockReason.Enum
    RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_ROOM_PAUSED: RivalExtraInfoInviteBlockReason.Enum
    LINKMIC_FULL: RivalExtraInfoInviteBlockReason.Enum
    MATURE_THEME_NOT_MATCH: RivalExtraInfoInviteBlockReason.Enum
    RESERVE_FULL: RivalExtraInfoInviteBlockReason.Enum
    RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_REGIONAL_BLOCK: RivalExtraInfoInviteBlockReason.Enum
    def __init__(self) -> None: ...

class RivalExtraInfoTextType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TEXT_TYPE_UNKNOWN: _ClassVar[RivalExtraInfoTextType.Enum]
        CURRO_OMF_AN_TICKET: _ClassVar[RivalExtraInfoTextType.Enum]
        TOTAL_DIAMOND_COUNT: _ClassVar[RivalExtraInfoTextType.Enum]
        DISTANCE: _ClassVar[RivalExtraInfoTextType.Enum]
        DISTANCE_CITY: _ClassVar[RivalExtraInfoTextType.Enum]
    TEXT_TYPE_UNKNOWN: RivalExtraInfoTextType.Enum
    CURRO_OMF_AN_TICKET: RivalExtraInfoTextType.Enum
    TOTAL_DIAMOND_COUNT: RivalExtraInfoTextType.Enum
    DISTANCE: RivalExtraInfoTextType.Enum
    DISTANCE_CITY: RivalExtraInfoTextType.Enum
    def __init__(self) -> None: ...

class RtcConnectionState(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_RTC_UNDEFINED: _ClassVar[RtcConnectionState.Enum]
        STATE_RTC_NORMAL: _ClassVar[RtcConnectionState.Enum]
        STATE_RTC_DISCONNECT: _ClassVar[RtcConnectionState.Enum]
    STATE_RTC_UNDEFINED: RtcConnectionState.Enum
    STATE_RTC_NORMAL: RtcConnectionState.Enum
    STATE_RTC_DISCONNECT: RtcConnectionState.Enum
    def __init__(self) -> None: ...

class Scene(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SCENE_UNKNOWN: _ClassVar[Scene.Enum]
        CO_HOST: _ClassVar[Scene.Enum]
        MULTI_LIVE: _ClassVar[Scene.Enum]
    SCENE_UNKNOWN: Scene.Enum
    CO_HOST: Scene.Enum
    MULTI_LIVE: Scene.Enum
    def __init__(self) -> None: ...

class ScoreType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SCORE_TYPE_UNKNOWN: _ClassVar[ScoreType.Enum]
        ALL_FAN_TICKET: _ClassVar[ScoreType.Enum]
        PLAY_SCORE: _ClassVar[ScoreType.Enum]
    SCORE_TYPE_UNKNOWN: ScoreType.Enum
    ALL_FAN_TICKET: ScoreType.Enum
    PLAY_SCORE: ScoreType.Enum
    def __init__(self) -> None: ...

class ShowType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        HOVER: _ClassVar[ShowType.Enum]
        PLUG: _ClassVar[ShowType.Enum]
    HOVER: ShowType.Enum
    PLUG: ShowType.Enum
    def __init__(self) -> None: ...

class SourceType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SOURCE_TYPE_UNKNOWN: _ClassVar[SourceType.Enum]
        FRIEND_LIST: _ClassVar[SourceType.Enum]
        RECOMMEND_LIST: _ClassVar[SourceType.Enum]
        RECENT: _ClassVar[SourceType.Enum]
        OTHER_FOLLOW: _ClassVar[SourceType.Enum]
        QUICK_PAIR: _ClassVar[SourceType.Enum]
        ACTIVITY: _ClassVar[SourceType.Enum]
        QUICK_RECOMMEND: _ClassVar[SourceType.Enum]
        OFFICIAL_CHANNEL: _ClassVar[SourceType.Enum]
        BEST_TEAMMATE: _ClassVar[SourceType.Enum]
        RESERVATION: _ClassVar[SourceType.Enum]
        PAIRING: _ClassVar[SourceType.Enum]
        PAIRING_ON_RESERVATION: _ClassVar[SourceType.Enum]
        TOPIC_QUICK_PAIR: _ClassVar[SourceType.Enum]
        TOPIC_QUICK_RECOMMEND: _ClassVar[SourceType.Enum]
        ONLINE_FRIEND_CAPSULE: _ClassVar[SourceType.Enum]
        WEEKLY_RANK: _ClassVar[SourceType.Enum]
        HOURLY_RANK: _ClassVar[SourceType.Enum]
        WEEKLY_RISING: _ClassVar[SourceType.Enum]
        WEEKLY_ROOKIE: _ClassVar[SourceType.Enum]
        CONNECTION_LIST: _ClassVar[SourceType.Enum]
        DAILY_RANK: _ClassVar[SourceType.Enum]
        DAILY_RANK_HALL_OF_FAME: _ClassVar[SourceType.Enum]
        RESERVATION_BUBBLE: _ClassVar[SourceType.Enum]
        PAIRING_BUBBLE: _ClassVar[SourceType.Enum]
        LEAGUE_PHASE_ONE: _ClassVar[SourceType.Enum]
        LEAGUE_PHASE_TWO: _ClassVar[SourceType.Enum]
        LEAGUE_PHASE_THREE: _ClassVar[SourceType.Enum]
        DAILY_ROOKIE: _ClassVar[SourceType.Enum]
        MAY_KNOW_LIST: _ClassVar[SourceType.Enum]
        BANNER: _ClassVar[SourceType.Enum]
        FANS_TEAM_RANK: _ClassVar[SourceType.Enum]
        SEARCH: _ClassVar[SourceType.Enum]
        EOY_RANK_LIST: _ClassVar[SourceType.Enum]
        LEAGUE_CAMPAIGN_RANK: _ClassVar[SourceType.Enum]
        CREATOR_CLASS_RANK: _ClassVar[SourceType.Enum]
        HISTORY: _ClassVar[SourceType.Enum]
        QUICK_RECOMMEND_DURING_COHOST: _ClassVar[SourceType.Enum]
        GTM_MAINPAGE_1_VN_KING: _ClassVar[SourceType.Enum]
        GTM_MAINPAGE_1_VN_KNIGHT: _ClassVar[SourceType.Enum]
        GTM_RANK_1_VN_KING: _ClassVar[SourceType.Enum]
        GTM_RANK_1_VN_KNIGHT: _ClassVar[SourceType.Enum]
        LEAGUE_RECOMMEND_LIST_SEARCH: _ClassVar[SourceType.Enum]
        LEAGUE_RECOMMEND_LIST_ACTIVITY_PAGE: _ClassVar[SourceType.Enum]
        LEAGUE_MATCH_QUICK_PAIR: _ClassVar[SourceType.Enum]
        LEAGUE_MATCH_QUICK_RECOMMEND: _ClassVar[SourceType.Enum]
        LEAGUE_MATCH_QUICK_RECOMMEND_DURING_COHOST: _ClassVar[SourceType.Enum]
        INVITE_OFF_LIVE_FRIEND: _ClassVar[SourceType.Enum]
        AVAILABLE_FRIEND_CAPULE: _ClassVar[SourceType.Enum]
        RECOMMENDED_FRIEND_CAPULE: _ClassVar[SourceType.Enum]
        USER_SUGGESTED_LIST: _ClassVar[SourceType.Enum]
        TEAM_PAIR_QUICK_PAIR: _ClassVar[SourceType.Enum]
        TEAM_PAIR_QUICK_RECOMMEND_COHOST_ANCHOR: _ClassVar[SourceType.Enum]
        TEAM_PAIR_QUICK_RECOMMEND_SOLO_ANCHOR: _ClassVar[SourceType.Enum]
        BIG_EVENT_PLATFORM: _ClassVar[SourceType.Enum]
        CCPK_ACTIVITY_PAGE: _ClassVar[SourceType.Enum]
        CCPK_QUICK_PAIR: _ClassVar[SourceType.Enum]
        CCPK_QUICK_RE_COMMAND: _ClassVar[SourceType.Enum]
    SOURCE_TYPE_UNKNOWN: SourceType.Enum
    FRIEND_LIST: SourceType.Enum
    RECOMMEND_LIST: SourceType.Enum
    RECENT: SourceType.Enum
    OTHER_FOLLOW: SourceType.Enum
    QUICK_PAIR: SourceType.Enum
    ACTIVITY: SourceType.Enum
    QUICK_RECOMMEND: SourceType.Enum
    OFFICIAL_CHANNEL: SourceType.Enum
    BEST_TEAMMATE: SourceType.Enum
    RESERVATION: SourceType.Enum
    PAIRING: SourceType.Enum
    PAIRING_ON_RESERVATION: SourceType.Enum
    TOPIC_QUICK_PAIR: SourceType.Enum
    TOPIC_QUICK_RECOMMEND: SourceType.Enum
    ONLINE_FRIEND_CAPSULE: SourceType.Enum
    WEEKLY_RANK: SourceType.Enum
    HOURLY_RANK: SourceType.Enum
    WEEKLY_RISING: SourceType.Enum
    WEEKLY_ROOKIE: SourceType.Enum
    CONNECTION_LIST: SourceType.Enum
    DAILY_RANK: SourceType.Enum
    DAILY_RANK_HALL_OF_FAME: SourceType.Enum
    RESERVATION_BUBBLE: SourceType.Enum
    PAIRING_BUBBLE: SourceType.Enum
    LEAGUE_PHASE_ONE: SourceType.Enum
    LEAGUE_PHASE_TWO: SourceType.Enum
    LEAGUE_PHASE_THREE: SourceType.Enum
    DAILY_ROOKIE: SourceType.Enum
    MAY_KNOW_LIST: SourceType.Enum
    BANNER: SourceType.Enum
    FANS_TEAM_RANK: SourceType.Enum
    SEARCH: SourceType.Enum
    EOY_RANK_LIST: SourceType.Enum
    LEAGUE_CAMPAIGN_RANK: SourceType.Enum
    CREATOR_CLASS_RANK: SourceType.Enum
    HISTORY: SourceType.Enum
    QUICK_RECOMMEND_DURING_COHOST: SourceType.Enum
    GTM_MAINPAGE_1_VN_KING: SourceType.Enum
    GTM_MAINPAGE_1_VN_KNIGHT: SourceType.Enum
    GTM_RANK_1_VN_KING: SourceType.Enum
    GTM_RANK_1_VN_KNIGHT: SourceType.Enum
    LEAGUE_RECOMMEND_LIST_SEARCH: SourceType.Enum
    LEAGUE_RECOMMEND_LIST_ACTIVITY_PAGE: SourceType.Enum
    LEAGUE_MATCH_QUICK_PAIR: SourceType.Enum
    LEAGUE_MATCH_QUICK_RECOMMEND: SourceType.Enum
    LEAGUE_MATCH_QUICK_RECOMMEND_DURING_COHOST: SourceType.Enum
    INVITE_OFF_LIVE_FRIEND: SourceType.Enum
    AVAILABLE_FRIEND_CAPULE: SourceType.Enum
    RECOMMENDED_FRIEND_CAPULE: SourceType.Enum
    USER_SUGGESTED_LIST: SourceType.Enum
    TEAM_PAIR_QUICK_PAIR: SourceType.Enum
    TEAM_PAIR_QUICK_RECOMMEND_COHOST_ANCHOR: SourceType.Enum
    TEAM_PAIR_QUICK_RECOMMEND_SOLO_ANCHOR: SourceType.Enum
    BIG_EVENT_PLATFORM: SourceType.Enum
    CCPK_ACTIVITY_PAGE: SourceType.Enum
    CCPK_QUICK_PAIR: SourceType.Enum
    CCPK_QUICK_RE_COMMAND: SourceType.Enum
    def __init__(self) -> None: ...

class SovLockInfoType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SOV_LOCK_INFO_TYPE_NONE: _ClassVar[SovLockInfoType.Enum]
        LOCK: _ClassVar[SovLockInfoType.Enum]
        PREVIEW: _ClassVar[SovLockInfoType.Enum]
    SOV_LOCK_INFO_TYPE_NONE: SovLockInfoType.Enum
    LOCK: SovLockInfoType.Enum
    PREVIEW: SovLockInfoType.Enum
    def __init__(self) -> None: ...

class SovMaskInfoType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SOV_MASK_INFO_TYPE_NONE: _ClassVar[SovMaskInfoType.Enum]
        SENSITIVE: _ClassVar[SovMaskInfoType.Enum]
        VIOLATION: _ClassVar[SovMaskInfoType.Enum]
        MUSIC_COPYRIGHT: _ClassVar[SovMaskInfoType.Enum]
        UNAVAILABLE: _ClassVar[SovMaskInfoType.Enum]
    SOV_MASK_INFO_TYPE_NONE: SovMaskInfoType.Enum
    SENSITIVE: SovMaskInfoType.Enum
    VIOLATION: SovMaskInfoType.Enum
    MUSIC_COPYRIGHT: SovMaskInfoType.Enum
    UNAVAILABLE: SovMaskInfoType.Enum
    def __init__(self) -> None: ...

class SovStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SOV_STATUS_UNKNOWN: _ClassVar[SovStatus.Enum]
        ON: _ClassVar[SovStatus.Enum]
        OFF: _ClassVar[SovStatus.Enum]
    SOV_STATUS_UNKNOWN: SovStatus.Enum
    ON: SovStatus.Enum
    OFF: SovStatus.Enum
    def __init__(self) -> None: ...

class StateType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_INVALID: _ClassVar[StateType.Enum]
        STATE_LAYOUT: _ClassVar[StateType.Enum]
        STATE_ONLINE_USER_STATE: _ClassVar[StateType.Enum]
        STATE_AUDIO_MUTE: _ClassVar[StateType.Enum]
        STATE_VIDEO_MUTE: _ClassVar[StateType.Enum]
        STATE_RTC_CONNECTION: _ClassVar[StateType.Enum]
        STATE_NETWORK: _ClassVar[StateType.Enum]
        STATE_BACKGROUND_IMAGE: _ClassVar[StateType.Enum]
        STATE_SCREEN_ORIENTATION: _ClassVar[StateType.Enum]
        STATE_AVATAR_ID: _ClassVar[StateType.Enum]
        STATE_AUDIO_MUTE_CHANNELS: _ClassVar[StateType.Enum]
        STATE_REQ_BATCH_CHANGE: _ClassVar[StateType.Enum]
    STATE_INVALID: StateType.Enum
    STATE_LAYOUT: StateType.Enum
    STATE_ONLINE_USER_STATE: StateType.Enum
    STATE_AUDIO_MUTE: StateType.Enum
    STATE_VIDEO_MUTE: StateType.Enum
    STATE_RTC_CONNECTION: StateType.Enum
    STATE_NETWORK: StateType.Enum
    STATE_BACKGROUND_IMAGE: StateType.Enum
    STATE_SCREEN_ORIENTATION: StateType.Enum
    STATE_AVATAR_ID: StateType.Enum
    STATE_AUDIO_MUTE_CHANNELS: StateType.Enum
    STATE_REQ_BATCH_CHANGE: StateType.Enum
    def __init__(self) -> None: ...

class SubPinCardTextTextType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUB_PIN_CARD_TEXT_TEXT_TYPE_TEXT_TYPE_UNKNOWN: _ClassVar[SubPinCardTextTextType.Enum]
        TEXT_TYPE_ORIGINAL: _ClassVar[SubPinCardTextTextType.Enum]
        TEXT_TYPE_STARLING_KEY: _ClassVar[SubPinCardTextTextType.Enum]
    SUB_PIN_CARD_TEXT_TEXT_TYPE_TEXT_TYPE_UNKNOWN: SubPinCardTextTextType.Enum
    TEXT_TYPE_ORIGINAL: SubPinCardTextTextType.Enum
    TEXT_TYPE_STARLING_KEY: SubPinCardTextTextType.Enum
    def __init__(self) -> None: ...

class SubPinEventMessageActionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_UNKNOWN: _ClassVar[SubPinEventMessageActionType.Enum]
        SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_PIN: _ClassVar[SubPinEventMessageActionType.Enum]
        UNPIN: _ClassVar[SubPinEventMessageActionType.Enum]
    SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_UNKNOWN: SubPinEventMessageActionType.Enum
    SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_PIN: SubPinEventMessageActionType.Enum
    UNPIN: SubPinEventMessageActionType.Enum
    def __init__(self) -> None: ...

class SubSplitPeriod(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUB_SPLIT_PERIOD_UNKNOWN: _ClassVar[SubSplitPeriod.Enum]
        ANNOUNCEMENT: _ClassVar[SubSplitPeriod.Enum]
        TRANSITION: _ClassVar[SubSplitPeriod.Enum]
        OFFICIAL: _ClassVar[SubSplitPeriod.Enum]
    SUB_SPLIT_PERIOD_UNKNOWN: SubSplitPeriod.Enum
    ANNOUNCEMENT: SubSplitPeriod.Enum
    TRANSITION: SubSplitPeriod.Enum
    OFFICIAL: SubSplitPeriod.Enum
    def __init__(self) -> None: ...

class SubscribeType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ONCE: _ClassVar[SubscribeType.Enum]
        AUTO: _ClassVar[SubscribeType.Enum]
        SUBSCRIBE_TYPE_DEFAULT: _ClassVar[SubscribeType.Enum]
    ONCE: SubscribeType.Enum
    AUTO: SubscribeType.Enum
    SUBSCRIBE_TYPE_DEFAULT: SubscribeType.Enum
    def __init__(self) -> None: ...

class SubscribingStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUBSCRIBING_STATUS_UNKNOWN: _ClassVar[SubscribingStatus.Enum]
        SUBSCRIBING_STATUS_ONCE: _ClassVar[SubscribingStatus.Enum]
        CIRCLE: _ClassVar[SubscribingStatus.Enum]
        CIRCLE_CANCEL: _ClassVar[SubscribingStatus.Enum]
        REFUND: _ClassVar[SubscribingStatus.Enum]
        IN_GRACE_PERIOD: _ClassVar[SubscribingStatus.Enum]
        NOT_IN_GRACE_PERIOD: _ClassVar[SubscribingStatus.Enum]
    SUBSCRIBING_STATUS_UNKNOWN: SubscribingStatus.Enum
    SUBSCRIBING_STATUS_ONCE: SubscribingStatus.Enum
    CIRCLE: SubscribingStatus.Enum
    CIRCLE_CANCEL: SubscribingStatus.Enum
    REFUND: SubscribingStatus.Enum
    IN_GRACE_PERIOD: SubscribingStatus.Enum
    NOT_IN_GRACE_PERIOD: SubscribingStatus.Enum
    def __init__(self) -> None: ...

class TagType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CREATOR_CRM_TAG_TYPE_UNKNOWN: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_USER_GRADE: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FANS_LEVEL: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_WATCH_ME_DAYS_AGO: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_CUSTOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_TITLE_GIFT: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FIRST_JOINED_TEAM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_PAY_ACCOMPANY_DAYS: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_SPONSOR_GIFT_LAST_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_MATCH_MVP_LAST_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_LARGE_AMOUNT_GIFT_LAST_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_COMMENT_LAST_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_TITLED_GIFT: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_MEET_ANNIVERSARY: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FANS_SLEEP: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_NOT_SEND_HEART_ME: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_NOT_JOIN_TEAM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FIRST_WATCH_LIVE: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_COMMENT: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_GIFT_TIMES: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_WATCH_LIVE_DURATION: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_GIFT: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_RECENT_LIVE_CONTRIBUTION_TOP: _ClassVar[TagType.Enum]
        TAG_TYPE_CREATOR_CRM_TAG_TYPE_ECOMMERCE_TAG: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_JUST_UPGRADE: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FAN_TOTAL_WATCH_DURATION: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FAN_TOTAL_COMMENT_NUM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_FAN_TOTAL_GIFT_SENT_NUM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_HOLD_INVITATION: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_GET_INVITATION_FROM_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_USER_RANK_TOP: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_ALL_TIME: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_LAST_ACTIVITY: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_VAULT_GIFT_ER: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_E_COMMERCE_TAG: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_NOT_FINISH_TICKET_TASK: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_GALLERY_PROGRESS: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_SEND_GIFT_NOT_FANS: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_WATCH_LIVE_NOT_FANS: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_TOP_3_NOT_FANS: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_UPGRADE_IN_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_VIEW: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_NO_COMMENT: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_NO_ACTIVE: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_REP_VIEWER: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_THIS_ROOM: _ClassVar[TagType.Enum]
        CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_THIS_ROOM: _ClassVar[TagType.Enum]
        FANS_HIGHLIGHT: _ClassVar[TagType.Enum]
    CREATOR_CRM_TAG_TYPE_UNKNOWN: TagType.Enum
    CREATOR_CRM_TAG_TYPE_USER_GRADE: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FANS_LEVEL: TagType.Enum
    CREATOR_CRM_TAG_TYPE_WATCH_ME_DAYS_AGO: TagType.Enum
    CREATOR_CRM_TAG_TYPE_CUSTOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_TITLE_GIFT: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FIRST_JOINED_TEAM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_PAY_ACCOMPANY_DAYS: TagType.Enum
    CREATOR_CRM_TAG_TYPE_SPONSOR_GIFT_LAST_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_MATCH_MVP_LAST_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_LARGE_AMOUNT_GIFT_LAST_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_COMMENT_LAST_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_TITLED_GIFT: TagType.Enum
    CREATOR_CRM_TAG_TYPE_MEET_ANNIVERSARY: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FANS_SLEEP: TagType.Enum
    CREATOR_CRM_TAG_TYPE_NOT_SEND_HEART_ME: TagType.Enum
    CREATOR_CRM_TAG_TYPE_NOT_JOIN_TEAM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FIRST_WATCH_LIVE: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_COMMENT: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_GIFT_TIMES: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_WATCH_LIVE_DURATION: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_GIFT: TagType.Enum
    CREATOR_CRM_TAG_TYPE_RECENT_LIVE_CONTRIBUTION_TOP: TagType.Enum
    TAG_TYPE_CREATOR_CRM_TAG_TYPE_ECOMMERCE_TAG: TagType.Enum
    CREATOR_CRM_TAG_TYPE_JUST_UPGRADE: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FAN_TOTAL_WATCH_DURATION: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FAN_TOTAL_COMMENT_NUM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_FAN_TOTAL_GIFT_SENT_NUM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_HOLD_INVITATION: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_GET_INVITATION_FROM_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_USER_RANK_TOP: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_ALL_TIME: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_LAST_ACTIVITY: TagType.Enum
    CREATOR_CRM_TAG_TYPE_VAULT_GIFT_ER: TagType.Enum
    CREATOR_CRM_TAG_TYPE_E_COMMERCE_TAG: TagType.Enum
    CREATOR_CRM_TAG_TYPE_NOT_FINISH_TICKET_TASK: TagType.Enum
    CREATOR_CRM_TAG_TYPE_GALLERY_PROGRESS: TagType.Enum
    CREATOR_CRM_TAG_TYPE_SEND_GIFT_NOT_FANS: TagType.Enum
    CREATOR_CRM_TAG_TYPE_WATCH_LIVE_NOT_FANS: TagType.Enum
    CREATOR_CRM_TAG_TYPE_TOP_3_NOT_FANS: TagType.Enum
    CREATOR_CRM_TAG_TYPE_UPGRADE_IN_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_VIEW: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_NO_COMMENT: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_NO_ACTIVE: TagType.Enum
    CREATOR_CRM_TAG_TYPE_REP_VIEWER: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_THIS_ROOM: TagType.Enum
    CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_THIS_ROOM: TagType.Enum
    FANS_HIGHLIGHT: TagType.Enum
    def __init__(self) -> None: ...

class TagV2TagClassification(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TAG_V2_TAG_CLASSIFICATION_UNKNOWN: _ClassVar[TagV2TagClassification.Enum]
        COHOST_HISTORY: _ClassVar[TagV2TagClassification.Enum]
        FIRST_DEGREE_RELATION: _ClassVar[TagV2TagClassification.Enum]
        SECOND_DEGREE_RELATION: _ClassVar[TagV2TagClassification.Enum]
        RANK: _ClassVar[TagV2TagClassification.Enum]
        SIMILAR_INTERESTS: _ClassVar[TagV2TagClassification.Enum]
    TAG_V2_TAG_CLASSIFICATION_UNKNOWN: TagV2TagClassification.Enum
    COHOST_HISTORY: TagV2TagClassification.Enum
    FIRST_DEGREE_RELATION: TagV2TagClassification.Enum
    SECOND_DEGREE_RELATION: TagV2TagClassification.Enum
    RANK: TagV2TagClassification.Enum
    SIMILAR_INTERESTS: TagV2TagClassification.Enum
    def __init__(self) -> None: ...

class TextType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DISPLAY_TEXT: _ClassVar[TextType.Enum]
        CONTENT: _ClassVar[TextType.Enum]
    DISPLAY_TEXT: TextType.Enum
    CONTENT: TextType.Enum
    def __init__(self) -> None: ...

class TimerDetailAntidirtStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TIMER_DETAIL_ANTIDIRT_STATUS_PASS: _ClassVar[TimerDetailAntidirtStatus.Enum]
        TIMER_DETAIL_ANTIDIRT_STATUS_FAILED: _ClassVar[TimerDetailAntidirtStatus.Enum]
    TIMER_DETAIL_ANTIDIRT_STATUS_PASS: TimerDetailAntidirtStatus.Enum
    TIMER_DETAIL_ANTIDIRT_STATUS_FAILED: TimerDetailAntidirtStatus.Enum
    def __init__(self) -> None: ...

class TimerDetailAuditStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TIMER_DETAIL_AUDIT_STATUS_AUDIT_STATUS_UNKNOWN: _ClassVar[TimerDetailAuditStatus.Enum]
        AUDIT_STATUS_PASS: _ClassVar[TimerDetailAuditStatus.Enum]
        AUDIT_STATUS_FAILED: _ClassVar[TimerDetailAuditStatus.Enum]
        AUDIT_STATUS_REVIEWING: _ClassVar[TimerDetailAuditStatus.Enum]
        AUDIT_STATUS_FORBIDDEN: _ClassVar[TimerDetailAuditStatus.Enum]
    TIMER_DETAIL_AUDIT_STATUS_AUDIT_STATUS_UNKNOWN: TimerDetailAuditStatus.Enum
    AUDIT_STATUS_PASS: TimerDetailAuditStatus.Enum
    AUDIT_STATUS_FAILED: TimerDetailAuditStatus.Enum
    AUDIT_STATUS_REVIEWING: TimerDetailAuditStatus.Enum
    AUDIT_STATUS_FORBIDDEN: TimerDetailAuditStatus.Enum
    def __init__(self) -> None: ...

class TimerDetailAuditTaskType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        AUDIT_TASK_TYPE_DEFAULT: _ClassVar[TimerDetailAuditTaskType.Enum]
        AUDIT_TASK_TYPE_APPEAL: _ClassVar[TimerDetailAuditTaskType.Enum]
    AUDIT_TASK_TYPE_DEFAULT: TimerDetailAuditTaskType.Enum
    AUDIT_TASK_TYPE_APPEAL: TimerDetailAuditTaskType.Enum
    def __init__(self) -> None: ...

class TimerStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NOT_STARTED: _ClassVar[TimerStatus.Enum]
        RUNNING: _ClassVar[TimerStatus.Enum]
        PAUSED: _ClassVar[TimerStatus.Enum]
        CANCELLED: _ClassVar[TimerStatus.Enum]
        TIMER_STATUS_FINISHED: _ClassVar[TimerStatus.Enum]
    NOT_STARTED: TimerStatus.Enum
    RUNNING: TimerStatus.Enum
    PAUSED: TimerStatus.Enum
    CANCELLED: TimerStatus.Enum
    TIMER_STATUS_FINISHED: TimerStatus.Enum
    def __init__(self) -> None: ...

class TopicActionType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TOPIC_ACTION_TYPE_UNKNOWN: _ClassVar[TopicActionType.Enum]
        TOPIC_ACTION_TYPE_FOLLOW: _ClassVar[TopicActionType.Enum]
    TOPIC_ACTION_TYPE_UNKNOWN: TopicActionType.Enum
    TOPIC_ACTION_TYPE_FOLLOW: TopicActionType.Enum
    def __init__(self) -> None: ...

class UnionAnimationInfoType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NO_UNION_ANIMATION: _ClassVar[UnionAnimationInfoType.Enum]
        LOOP: _ClassVar[UnionAnimationInfoType.Enum]
        LOCK: _ClassVar[UnionAnimationInfoType.Enum]
    NO_UNION_ANIMATION: UnionAnimationInfoType.Enum
    LOOP: UnionAnimationInfoType.Enum
    LOCK: UnionAnimationInfoType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceCreatorType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        UNDEFINED: _ClassVar[UserEcommerceEntranceCreatorType.Enum]
        USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_OFFICIAL: _ClassVar[UserEcommerceEntranceCreatorType.Enum]
        MARKET: _ClassVar[UserEcommerceEntranceCreatorType.Enum]
        USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_NORMAL: _ClassVar[UserEcommerceEntranceCreatorType.Enum]
    UNDEFINED: UserEcommerceEntranceCreatorType.Enum
    USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_OFFICIAL: UserEcommerceEntranceCreatorType.Enum
    MARKET: UserEcommerceEntranceCreatorType.Enum
    USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_NORMAL: UserEcommerceEntranceCreatorType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceEntranceType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PROFILE: _ClassVar[UserEcommerceEntranceEntranceType.Enum]
        SHOWCASE: _ClassVar[UserEcommerceEntranceEntranceType.Enum]
        SHOP: _ClassVar[UserEcommerceEntranceEntranceType.Enum]
    PROFILE: UserEcommerceEntranceEntranceType.Enum
    SHOWCASE: UserEcommerceEntranceEntranceType.Enum
    SHOP: UserEcommerceEntranceEntranceType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceSellingPointLiveSellingPointType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USER_ECOMMERCE_ENTRANCE_SELLING_POINT_LIVE_SELLING_POINT_TYPE_UNDEFINED: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        QUALITY: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        SOLD: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        TRUST_BETTER_THAN_OTHER_SHOP: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        TRUST_REPLY_IN_TIME: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        TRUST_CREATE_SHIP_IN_TIME: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
        TRUST_POSITIVE_REVIEW_RATE: _ClassVar[UserEcommerceEntranceSellingPointLiveSellingPointType.Enum]
    USER_ECOMMERCE_ENTRANCE_SELLING_POINT_LIVE_SELLING_POINT_TYPE_UNDEFINED: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    QUALITY: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    SOLD: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    TRUST_BETTER_THAN_OTHER_SHOP: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    TRUST_REPLY_IN_TIME: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    TRUST_CREATE_SHIP_IN_TIME: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    TRUST_POSITIVE_REVIEW_RATE: UserEcommerceEntranceSellingPointLiveSellingPointType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_SHOP_IDENTITY_LABEL_TYPE_UNKNOWN: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        TOP_BRAND: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        OFFICIAL_SHOP: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        AUTHORIZED_SHOP: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        GOLDEN_SHOP: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        SILVER_SHOP: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        GB_TOP_BRAND: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        MALL: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        TOP_CHOICE: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
        NORMAL_BLUE_V: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum]
    USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_SHOP_IDENTITY_LABEL_TYPE_UNKNOWN: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    TOP_BRAND: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    OFFICIAL_SHOP: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    AUTHORIZED_SHOP: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    GOLDEN_SHOP: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    SILVER_SHOP: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    GB_TOP_BRAND: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    MALL: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    TOP_CHOICE: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    NORMAL_BLUE_V: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_NONE: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
        USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_OFFICIAL: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
        AUTHORIZED: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
        STORE_BRAND_LABEL_TYPE_BLUE_V: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
        STORE_BRAND_LABEL_TYPE_TOP_CHOICE: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
        STORE_BRAND_LABEL_TYPE_MALL: _ClassVar[UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum]
    USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_NONE: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_OFFICIAL: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    AUTHORIZED: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    STORE_BRAND_LABEL_TYPE_BLUE_V: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    STORE_BRAND_LABEL_TYPE_TOP_CHOICE: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    STORE_BRAND_LABEL_TYPE_MALL: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType.Enum
    def __init__(self) -> None: ...

class UserEcommerceEntranceViewVersion(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        VIEW_VERSION_UNKNOWN: _ClassVar[UserEcommerceEntranceViewVersion.Enum]
        VIEW_VERSION_STAR_SHOP: _ClassVar[UserEcommerceEntranceViewVersion.Enum]
    VIEW_VERSION_UNKNOWN: UserEcommerceEntranceViewVersion.Enum
    VIEW_VERSION_STAR_SHOP: UserEcommerceEntranceViewVersion.Enum
    def __init__(self) -> None: ...

class UserEmoteUploadSource(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        EMOTE_UPLOAD_SOURCE_ANCHOR: _ClassVar[UserEmoteUploadSource.Enum]
        EMOTE_UPLOAD_SOURCE_SUBSCRIBER: _ClassVar[UserEmoteUploadSource.Enum]
        EMOTE_UPLOAD_SOURCE_MODERATOR: _ClassVar[UserEmoteUploadSource.Enum]
        EMOTE_UPLOAD_SOURCE_AI: _ClassVar[UserEmoteUploadSource.Enum]
    EMOTE_UPLOAD_SOURCE_ANCHOR: UserEmoteUploadSource.Enum
    EMOTE_UPLOAD_SOURCE_SUBSCRIBER: UserEmoteUploadSource.Enum
    EMOTE_UPLOAD_SOURCE_MODERATOR: UserEmoteUploadSource.Enum
    EMOTE_UPLOAD_SOURCE_AI: UserEmoteUploadSource.Enum
    def __init__(self) -> None: ...

class UserFansClubFansClubDataUserFansClubStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        NOT_JOINED: _ClassVar[UserFansClubFansClubDataUserFansClubStatus.Enum]
        ACTIVE: _ClassVar[UserFansClubFansClubDataUserFansClubStatus.Enum]
        INACTIVE: _ClassVar[UserFansClubFansClubDataUserFansClubStatus.Enum]
    NOT_JOINED: UserFansClubFansClubDataUserFansClubStatus.Enum
    ACTIVE: UserFansClubFansClubDataUserFansClubStatus.Enum
    INACTIVE: UserFansClubFansClubDataUserFansClubStatus.Enum
    def __init__(self) -> None: ...

class UserSubscribeInfoPayStatus(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        SUB_STATUS_UNKNOWN: _ClassVar[UserSubscribeInfoPayStatus.Enum]
        SUB_STATUS_ONE_TIME: _ClassVar[UserSubscribeInfoPayStatus.Enum]
        SUB_STATUS_AUTO_DEDUCTION: _ClassVar[UserSubscribeInfoPayStatus.Enum]
        SUB_STATUS_AUTO_DEDUCTION_CANCELED: _ClassVar[UserSubscribeInfoPayStatus.Enum]
        SUB_STATUS_REVOKE: _ClassVar[UserSubscribeInfoPayStatus.Enum]
    SUB_STATUS_UNKNOWN: UserSubscribeInfoPayStatus.Enum
    SUB_STATUS_ONE_TIME: UserSubscribeInfoPayStatus.Enum
    SUB_STATUS_AUTO_DEDUCTION: UserSubscribeInfoPayStatus.Enum
    SUB_STATUS_AUTO_DEDUCTION_CANCELED: UserSubscribeInfoPayStatus.Enum
    SUB_STATUS_REVOKE: UserSubscribeInfoPayStatus.Enum
    def __init__(self) -> None: ...

class VerticalPaddingRule(_message.Message):
    __slots__ = ()
    class Enum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        USE_DEFAULT: _ClassVar[VerticalPaddingRule.Enum]
        USE_TOP_AND_BOTTOM: _ClassVar[VerticalPaddingRule.Enum]
    USE_DEFAULT: VerticalPaddingRule.Enum
    USE_TOP_AND_BOTTOM: VerticalPaddingRule.Enum
    def __init__(self) -> None: ...
