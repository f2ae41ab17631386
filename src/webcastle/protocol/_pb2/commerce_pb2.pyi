from webcastle.protocol._pb2 import base_pb2 as _base_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AtmosphereInfo(_message.Message):
    __slots__ = ("tags",)
    TAGS_FIELD_NUMBER: _ClassVar[int]
    tags: _containers.RepeatedCompositeFieldContainer[OecMsgTag]
    def __init__(self, tags: _Optional[_Iterable[_Union[OecMsgTag, _Mapping]]] = ...) -> None: ...

class AtomAction(_message.Message):
    __slots__ = ("type", "request_item")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ITEM_FIELD_NUMBER: _ClassVar[int]
    type: int
    request_item: ReqItem
    def __init__(self, type: _Optional[int] = ..., request_item: _Optional[_Union[ReqItem, _Mapping]] = ...) -> None: ...

class AuctionInfo(_message.Message):
    __slots__ = ("auction_id", "product_id", "version_time", "start_time", "end_time", "auction_winner", "winner_bid_price", "next_bid_price", "suffix", "extend_auction_cfg", "auction_text_type", "scroll_element_list", "reward_item", "drawing_state_text_type", "auction_config_id", "auction_type", "auction_status", "is_carousel", "carousel_cfg", "auction_text_type_int", "drawing_state_text_type_int", "version_time_str", "trace_time_map", "easter_egg", "auction_knock_perform_middle_text_type", "auction_knock_perform_bottom_right_text_type", "auction_id_str", "auction_config_id_str", "auction_card_bottom_text_type", "auction_card_title_text_type", "surprise_set_remain_item_count", "auction_event_type_int", "bid_panel", "lynx_card_info")
    class TraceTimeMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    AUCTION_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_TIME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    AUCTION_WINNER_FIELD_NUMBER: _ClassVar[int]
    WINNER_BID_PRICE_FIELD_NUMBER: _ClassVar[int]
    NEXT_BID_PRICE_FIELD_NUMBER: _ClassVar[int]
    SUFFIX_FIELD_NUMBER: _ClassVar[int]
    EXTEND_AUCTION_CFG_FIELD_NUMBER: _ClassVar[int]
    AUCTION_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SCROLL_ELEMENT_LIST_FIELD_NUMBER: _ClassVar[int]
    REWARD_ITEM_FIELD_NUMBER: _ClassVar[int]
    DRAWING_STATE_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUCTION_CONFIG_ID_FIELD_NUMBER: _ClassVar[int]
    AUCTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUCTION_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_CAROUSEL_FIELD_NUMBER: _ClassVar[int]
    CAROUSEL_CFG_FIELD_NUMBER: _ClassVar[int]
    AUCTION_TEXT_TYPE_INT_FIELD_NUMBER: _ClassVar[int]
    DRAWING_STATE_TEXT_TYPE_INT_FIELD_NUMBER: _ClassVar[int]
    VERSION_TIME_STR_FIELD_NUMBER: _ClassVar[int]
    TRACE_TIME_MAP_FIELD_NUMBER: _ClassVar[int]
    EASTER_EGG_FIELD_NUMBER: _ClassVar[int]
    AUCTION_KNOCK_PERFORM_MIDDLE_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUCTION_KNOCK_PERFORM_BOTTOM_RIGHT_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUCTION_ID_STR_FIELD_NUMBER: _ClassVar[int]
    AUCTION_CONFIG_ID_STR_FIELD_NUMBER: _ClassVar[int]
    AUCTION_CARD_BOTTOM_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    AUCTION_CARD_TITLE_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SURPRISE_SET_REMAIN_ITEM_COUNT_FIELD_NUMBER: _ClassVar[int]
    AUCTION_EVENT_TYPE_INT_FIELD_NUMBER: _ClassVar[int]
    BID_PANEL_FIELD_NUMBER: _ClassVar[int]
    LYNX_CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    auction_id: int
    product_id: int
    version_time: int
    start_time: int
    end_time: int
    auction_winner: OecMsgUserInfo
    winner_bid_price: PriceItem
    next_bid_price: PriceItem
    suffix: str
    extend_auction_cfg: ExtendAuctionCfg
    auction_text_type: int
    scroll_element_list: _containers.RepeatedCompositeFieldContainer[ScrollElement]
    reward_item: ScrollElement
    drawing_state_text_type: int
    auction_config_id: int
    auction_type: int
    auction_status: int
    is_carousel: bool
    carousel_cfg: CarouselCfg
    auction_text_type_int: int
    drawing_state_text_type_int: int
    version_time_str: str
    trace_time_map: _containers.ScalarMap[str, str]
    easter_egg: EasterEgg
    auction_knock_perform_middle_text_type: int
    auction_knock_perform_bottom_right_text_type: int
    auction_id_str: str
    auction_config_id_str: str
    auction_card_bottom_text_type: int
    auction_card_title_text_type: int
    surprise_set_remain_item_count: int
    auction_event_type_int: int
    bid_panel: BidPanel
    lynx_card_info: str
    def __init__(self, auction_id: _Optional[int] = ..., product_id: _Optional[int] = ..., version_time: _Optional[int] = ..., start_time: _Optional[int] = ..., end_time: _Optional[int] = ..., auction_winner: _Optional[_Union[OecMsgUserInfo, _Mapping]] = ..., winner_bid_price: _Optional[_Union[PriceItem, _Mapping]] = ..., next_bid_price: _Optional[_Union[PriceItem, _Mapping]] = ..., suffix: _Optional[str] = ..., extend_auction_cfg: _Optional[_Union[ExtendAuctionCfg, _Mapping]] = ..., auction_text_type: _Optional[int] = ..., scroll_element_list: _Optional[_Iterable[_Union[ScrollElement, _Mapping]]] = ..., reward_item: _Optional[_Union[ScrollElement, _Mapping]] = ..., drawing_state_text_type: _Optional[int] = ..., auction_config_id: _Optional[int] = ..., auction_type: _Optional[int] = ..., auction_status: _Optional[int] = ..., is_carousel: _Optional[bool] = ..., carousel_cfg: _Optional[_Union[CarouselCfg, _Mapping]] = ..., auction_text_type_int: _Optional[int] = ..., drawing_state_text_type_int: _Optional[int] = ..., version_time_str: _Optional[str] = ..., trace_time_map: _Optional[_Mapping[str, str]] = ..., easter_egg: _Optional[_Union[EasterEgg, _Mapping]] = ..., auction_knock_perform_middle_text_type: _Optional[int] = ..., auction_knock_perform_bottom_right_text_type: _Optional[int] = ..., auction_id_str: _Optional[str] = ..., auction_config_id_str: _Optional[str] = ..., auction_card_bottom_text_type: _Optional[int] = ..., auction_card_title_text_type: _Optional[int] = ..., surprise_set_remain_item_count: _Optional[int] = ..., auction_event_type_int: _Optional[int] = ..., bid_panel: _Optional[_Union[BidPanel, _Mapping]] = ..., lynx_card_info: _Optional[str] = ...) -> None: ...

class AuctionWinnerPopup(_message.Message):
    __slots__ = ("auction_id", "winner_user_id", "product_id", "notify_type", "payment_expire_timestamp", "product_img", "schema")
    AUCTION_ID_FIELD_NUMBER: _ClassVar[int]
    WINNER_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_EXPIRE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IMG_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    auction_id: str
    winner_user_id: str
    product_id: str
    notify_type: int
    payment_expire_timestamp: str
    product_img: _base_pb2.ImageModel
    schema: str
    def __init__(self, auction_id: _Optional[str] = ..., winner_user_id: _Optional[str] = ..., product_id: _Optional[str] = ..., notify_type: _Optional[int] = ..., payment_expire_timestamp: _Optional[str] = ..., product_img: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., schema: _Optional[str] = ...) -> None: ...

class BagIndex(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: int
    def __init__(self, value: _Optional[int] = ...) -> None: ...

class BidPanel(_message.Message):
    __slots__ = ("bid_btn_text_type_int",)
    BID_BTN_TEXT_TYPE_INT_FIELD_NUMBER: _ClassVar[int]
    bid_btn_text_type_int: int
    def __init__(self, bid_btn_text_type_int: _Optional[int] = ...) -> None: ...

class CarouselCfg(_message.Message):
    __slots__ = ("interval_ms", "text_status_list", "times")
    INTERVAL_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_STATUS_LIST_FIELD_NUMBER: _ClassVar[int]
    TIMES_FIELD_NUMBER: _ClassVar[int]
    interval_ms: int
    text_status_list: _containers.RepeatedScalarFieldContainer[int]
    times: int
    def __init__(self, interval_ms: _Optional[int] = ..., text_status_list: _Optional[_Iterable[int]] = ..., times: _Optional[int] = ...) -> None: ...

class CommerceInfo(_message.Message):
    __slots__ = ("product_info", "pop_card_info", "popup_window_info", "voucher_info", "auction_info")
    class ProductInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: ProductItem
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[ProductItem, _Mapping]] = ...) -> None: ...
    class VoucherInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: VoucherItem
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[VoucherItem, _Mapping]] = ...) -> None: ...
    PRODUCT_INFO_FIELD_NUMBER: _ClassVar[int]
    POP_CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    POPUP_WINDOW_INFO_FIELD_NUMBER: _ClassVar[int]
    VOUCHER_INFO_FIELD_NUMBER: _ClassVar[int]
    AUCTION_INFO_FIELD_NUMBER: _ClassVar[int]
    product_info: _containers.MessageMap[int, ProductItem]
    pop_card_info: PopCardInfo
    popup_window_info: PopupWindowInfo
    voucher_info: _containers.MessageMap[int, VoucherItem]
    auction_info: AuctionInfo
    def __init__(self, product_info: _Optional[_Mapping[int, ProductItem]] = ..., pop_card_info: _Optional[_Union[PopCardInfo, _Mapping]] = ..., popup_window_info: _Optional[_Union[PopupWindowInfo, _Mapping]] = ..., voucher_info: _Optional[_Mapping[int, VoucherItem]] = ..., auction_info: _Optional[_Union[AuctionInfo, _Mapping]] = ...) -> None: ...

class DispersionParam(_message.Message):
    __slots__ = ("max_delay_ms", "min_delay_ms")
    MAX_DELAY_MS_FIELD_NUMBER: _ClassVar[int]
    MIN_DELAY_MS_FIELD_NUMBER: _ClassVar[int]
    max_delay_ms: int
    min_delay_ms: int
    def __init__(self, max_delay_ms: _Optional[int] = ..., min_delay_ms: _Optional[int] = ...) -> None: ...

class EasterEgg(_message.Message):
    __slots__ = ("winner_rank", "winner_rank_text_type", "winner_room_win_cnt", "winner_room_win_cnt_text_type", "winner_rank_text_type_tail", "winner_room_win_cnt_text_type_tail")
    WINNER_RANK_FIELD_NUMBER: _ClassVar[int]
    WINNER_RANK_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    WINNER_ROOM_WIN_CNT_FIELD_NUMBER: _ClassVar[int]
    WINNER_ROOM_WIN_CNT_TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    WINNER_RANK_TEXT_TYPE_TAIL_FIELD_NUMBER: _ClassVar[int]
    WINNER_ROOM_WIN_CNT_TEXT_TYPE_TAIL_FIELD_NUMBER: _ClassVar[int]
    winner_rank: int
    winner_rank_text_type: int
    winner_room_win_cnt: int
    winner_room_win_cnt_text_type: int
    winner_rank_text_type_tail: int
    winner_room_win_cnt_text_type_tail: int
    def __init__(self, winner_rank: _Optional[int] = ..., winner_rank_text_type: _Optional[int] = ..., winner_room_win_cnt: _Optional[int] = ..., winner_room_win_cnt_text_type: _Optional[int] = ..., winner_rank_text_type_tail: _Optional[int] = ..., winner_room_win_cnt_text_type_tail: _Optional[int] = ...) -> None: ...

class EcomLiveElementActions(_message.Message):
    __slots__ = ("atom_actions", "version")
    ATOM_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    atom_actions: _containers.RepeatedCompositeFieldContainer[AtomAction]
    version: int
    def __init__(self, atom_actions: _Optional[_Iterable[_Union[AtomAction, _Mapping]]] = ..., version: _Optional[int] = ...) -> None: ...

class ExtendAuctionCfg(_message.Message):
    __slots__ = ("is_extend_auction_supported", "should_extend", "extend_auction_time")
    IS_EXTEND_AUCTION_SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    SHOULD_EXTEND_FIELD_NUMBER: _ClassVar[int]
    EXTEND_AUCTION_TIME_FIELD_NUMBER: _ClassVar[int]
    is_extend_auction_supported: bool
    should_extend: bool
    extend_auction_time: int
    def __init__(self, is_extend_auction_supported: _Optional[bool] = ..., should_extend: _Optional[bool] = ..., extend_auction_time: _Optional[int] = ...) -> None: ...

class LiveFlashSaleInfo(_message.Message):
    __slots__ = ("activity_id", "type", "status", "stock_status", "available_stock", "total_stock", "enhancement_info", "pdp_viewer_count")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STOCK_STATUS_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_STOCK_FIELD_NUMBER: _ClassVar[int]
    TOTAL_STOCK_FIELD_NUMBER: _ClassVar[int]
    ENHANCEMENT_INFO_FIELD_NUMBER: _ClassVar[int]
    PDP_VIEWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    activity_id: int
    type: int
    status: int
    stock_status: int
    available_stock: int
    total_stock: int
    enhancement_info: OecMsgFlashSaleEnhancementInfo
    pdp_viewer_count: int
    def __init__(self, activity_id: _Optional[int] = ..., type: _Optional[int] = ..., status: _Optional[int] = ..., stock_status: _Optional[int] = ..., available_stock: _Optional[int] = ..., total_stock: _Optional[int] = ..., enhancement_info: _Optional[_Union[OecMsgFlashSaleEnhancementInfo, _Mapping]] = ..., pdp_viewer_count: _Optional[int] = ...) -> None: ...

class MsgMeta(_message.Message):
    __slots__ = ("source_operate_ms", "server_send_ms", "reasons")
    SOURCE_OPERATE_MS_FIELD_NUMBER: _ClassVar[int]
    SERVER_SEND_MS_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    source_operate_ms: int
    server_send_ms: int
    reasons: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, source_operate_ms: _Optional[int] = ..., server_send_ms: _Optional[int] = ..., reasons: _Optional[_Iterable[str]] = ...) -> None: ...

class OecLiveShoppingMessageV2(_message.Message):
    __slots__ = ("actions", "commerce_info", "msg_meta")
    class ActionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: EcomLiveElementActions
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[EcomLiveElementActions, _Mapping]] = ...) -> None: ...
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    COMMERCE_INFO_FIELD_NUMBER: _ClassVar[int]
    MSG_META_FIELD_NUMBER: _ClassVar[int]
    actions: _containers.MessageMap[int, EcomLiveElementActions]
    commerce_info: CommerceInfo
    msg_meta: MsgMeta
    def __init__(self, actions: _Optional[_Mapping[int, EcomLiveElementActions]] = ..., commerce_info: _Optional[_Union[CommerceInfo, _Mapping]] = ..., msg_meta: _Optional[_Union[MsgMeta, _Mapping]] = ...) -> None: ...

class OecMsgFlashSaleEnhancementInfo(_message.Message):
    __slots__ = ("stock_show_status", "buyer_infos", "enhancement_text_info")
    STOCK_SHOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    BUYER_INFOS_FIELD_NUMBER: _ClassVar[int]
    ENHANCEMENT_TEXT_INFO_FIELD_NUMBER: _ClassVar[int]
    stock_show_status: int
    buyer_infos: _containers.RepeatedCompositeFieldContainer[OecMsgUserInfo]
    enhancement_text_info: _base_pb2.EnhancementTextInfo
    def __init__(self, stock_show_status: _Optional[int] = ..., buyer_infos: _Optional[_Iterable[_Union[OecMsgUserInfo, _Mapping]]] = ..., enhancement_text_info: _Optional[_Union[_base_pb2.EnhancementTextInfo, _Mapping]] = ...) -> None: ...

class OecMsgTag(_message.Message):
    __slots__ = ("type", "desc", "count", "status")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DESC_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    type: int
    desc: str
    count: int
    status: int
    def __init__(self, type: _Optional[int] = ..., desc: _Optional[str] = ..., count: _Optional[int] = ..., status: _Optional[int] = ...) -> None: ...

class OecMsgUserInfo(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar", "is_winner")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    IS_WINNER_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar: _base_pb2.ImageModel
    is_winner: bool
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., is_winner: _Optional[bool] = ...) -> None: ...

class PopCardInfo(_message.Message):
    __slots__ = ("pop_product_id", "pop_card_type", "pop_card_id")
    POP_PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    POP_CARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    POP_CARD_ID_FIELD_NUMBER: _ClassVar[int]
    pop_product_id: int
    pop_card_type: int
    pop_card_id: int
    def __init__(self, pop_product_id: _Optional[int] = ..., pop_card_type: _Optional[int] = ..., pop_card_id: _Optional[int] = ...) -> None: ...

class PopupWindowInfo(_message.Message):
    __slots__ = ("auction_winner_popup",)
    AUCTION_WINNER_POPUP_FIELD_NUMBER: _ClassVar[int]
    auction_winner_popup: AuctionWinnerPopup
    def __init__(self, auction_winner_popup: _Optional[_Union[AuctionWinnerPopup, _Mapping]] = ...) -> None: ...

class PriceHideInfo(_message.Message):
    __slots__ = ("display_text",)
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    display_text: str
    def __init__(self, display_text: _Optional[str] = ...) -> None: ...

class PriceItem(_message.Message):
    __slots__ = ("currency_name", "currency_symbol", "symbol_position", "sale_price_decimal", "origin_price_decimal", "sale_price_format", "origin_price_format", "discount_format", "discount_decimal", "price_prefix", "reduce_price_format", "single_product_price_format", "show_currency_space", "currency_show_mode", "price_display_mode", "price_hide_info")
    CURRENCY_NAME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_POSITION_FIELD_NUMBER: _ClassVar[int]
    SALE_PRICE_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_PRICE_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    SALE_PRICE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_PRICE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FORMAT_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_DECIMAL_FIELD_NUMBER: _ClassVar[int]
    PRICE_PREFIX_FIELD_NUMBER: _ClassVar[int]
    REDUCE_PRICE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    SINGLE_PRODUCT_PRICE_FORMAT_FIELD_NUMBER: _ClassVar[int]
    SHOW_CURRENCY_SPACE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_SHOW_MODE_FIELD_NUMBER: _ClassVar[int]
    PRICE_DISPLAY_MODE_FIELD_NUMBER: _ClassVar[int]
    PRICE_HIDE_INFO_FIELD_NUMBER: _ClassVar[int]
    currency_name: str
    currency_symbol: str
    symbol_position: int
    sale_price_decimal: str
    origin_price_decimal: str
    sale_price_format: str
    origin_price_format: str
    discount_format: str
    discount_decimal: str
    price_prefix: str
    reduce_price_format: str
    single_product_price_format: str
    show_currency_space: bool
    currency_show_mode: int
    price_display_mode: int
    price_hide_info: PriceHideInfo
    def __init__(self, currency_name: _Optional[str] = ..., currency_symbol: _Optional[str] = ..., symbol_position: _Optional[int] = ..., sale_price_decimal: _Optional[str] = ..., origin_price_decimal: _Optional[str] = ..., sale_price_format: _Optional[str] = ..., origin_price_format: _Optional[str] = ..., discount_format: _Optional[str] = ..., discount_decimal: _Optional[str] = ..., price_prefix: _Optional[str] = ..., reduce_price_format: _Optional[str] = ..., single_product_price_format: _Optional[str] = ..., show_currency_space: _Optional[bool] = ..., currency_show_mode: _Optional[int] = ..., price_display_mode: _Optional[int] = ..., price_hide_info: _Optional[_Union[PriceHideInfo, _Mapping]] = ...) -> None: ...

class ProductItem(_message.Message):
    __slots__ = ("product_id", "bag_index", "title", "cover", "atmosphere_info", "shop_brand_logo", "live_flash_sale_info", "auction_info")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    BAG_INDEX_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    COVER_FIELD_NUMBER: _ClassVar[int]
    ATMOSPHERE_INFO_FIELD_NUMBER: _ClassVar[int]
    SHOP_BRAND_LOGO_FIELD_NUMBER: _ClassVar[int]
    LIVE_FLASH_SALE_INFO_FIELD_NUMBER: _ClassVar[int]
    AUCTION_INFO_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    bag_index: BagIndex
    title: Title
    cover: _base_pb2.ImageModel
    atmosphere_info: AtmosphereInfo
    shop_brand_logo: ShopBrandLogo
    live_flash_sale_info: LiveFlashSaleInfo
    auction_info: AuctionInfo
    def __init__(self, product_id: _Optional[int] = ..., bag_index: _Optional[_Union[BagIndex, _Mapping]] = ..., title: _Optional[_Union[Title, _Mapping]] = ..., cover: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., atmosphere_info: _Optional[_Union[AtmosphereInfo, _Mapping]] = ..., shop_brand_logo: _Optional[_Union[ShopBrandLogo, _Mapping]] = ..., live_flash_sale_info: _Optional[_Union[LiveFlashSaleInfo, _Mapping]] = ..., auction_info: _Optional[_Union[AuctionInfo, _Mapping]] = ...) -> None: ...

class ReqItem(_message.Message):
    __slots__ = ("scene", "dispersion_param")
    SCENE_FIELD_NUMBER: _ClassVar[int]
    DISPERSION_PARAM_FIELD_NUMBER: _ClassVar[int]
    scene: int
    dispersion_param: DispersionParam
    def __init__(self, scene: _Optional[int] = ..., dispersion_param: _Optional[_Union[DispersionParam, _Mapping]] = ...) -> None: ...

class ScrollElement(_message.Message):
    __slots__ = ("product_title",)
    PRODUCT_TITLE_FIELD_NUMBER: _ClassVar[int]
    product_title: str
    def __init__(self, product_title: _Optional[str] = ...) -> None: ...

class ShopBrandLogo(_message.Message):
    __slots__ = ("seller_name", "seller_logo", "blue_v_image", "dark_blue_v_image", "top_brand_image", "dark_top_brand_image")
    SELLER_NAME_FIELD_NUMBER: _ClassVar[int]
    SELLER_LOGO_FIELD_NUMBER: _ClassVar[int]
    BLUE_V_IMAGE_FIELD_NUMBER: _ClassVar[int]
    DARK_BLUE_V_IMAGE_FIELD_NUMBER: _ClassVar[int]
    TOP_BRAND_IMAGE_FIELD_NUMBER: _ClassVar[int]
    DARK_TOP_BRAND_IMAGE_FIELD_NUMBER: _ClassVar[int]
    seller_name: str
    seller_logo: _base_pb2.ImageModel
    blue_v_image: _base_pb2.ImageModel
    dark_blue_v_image: _base_pb2.ImageModel
    top_brand_image: _base_pb2.ImageModel
    dark_top_brand_image: _base_pb2.ImageModel
    def __init__(self, seller_name: _Optional[str] = ..., seller_logo: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., blue_v_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., dark_blue_v_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., top_brand_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ..., dark_top_brand_image: _Optional[_Union[_base_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class Title(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class VoucherItem(_message.Message):
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
