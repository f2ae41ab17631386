from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MessagePeek(_message.Message):
    __slots__ = ("common",)
    class Header(_message.Message):
        __slots__ = ("msg_id", "room_id", "create_time")
        MSG_ID_FIELD_NUMBER: _ClassVar[int]
        ROOM_ID_FIELD_NUMBER: _ClassVar[int]
        CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
        msg_id: int
        room_id: int
        create_time: int
        def __init__(self, msg_id: _Optional[int] = ..., room_id: _Optional[int] = ..., create_time: _Optional[int] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: MessagePeek.Header
    def __init__(self, common: _Optional[_Union[MessagePeek.Header, _Mapping]] = ...) -> None: ...

class GiftPeek(_message.Message):
    __slots__ = ("gift_id", "group_count", "repeat_count", "user", "to_user", "repeat_end", "group_id", "gift", "to_member_id", "to_member_id_int")
    class Person(_message.Message):
        __slots__ = ("id", "id_str")
        ID_FIELD_NUMBER: _ClassVar[int]
        ID_STR_FIELD_NUMBER: _ClassVar[int]
        id: int
        id_str: bytes
        def __init__(self, id: _Optional[int] = ..., id_str: _Optional[bytes] = ...) -> None: ...
    class Description(_message.Message):
        __slots__ = ("id", "type", "diamond_count")
        ID_FIELD_NUMBER: _ClassVar[int]
        TYPE_FIELD_NUMBER: _ClassVar[int]
        DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
        id: int
        type: int
        diamond_count: int
        def __init__(self, id: _Optional[int] = ..., type: _Optional[int] = ..., diamond_count: _Optional[int] = ...) -> None: ...
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    GROUP_COUNT_FIELD_NUMBER: _ClassVar[int]
    REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TO_USER_FIELD_NUMBER: _ClassVar[int]
    REPEAT_END_FIELD_NUMBER: _ClassVar[int]
    GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_INT_FIELD_NUMBER: _ClassVar[int]
    gift_id: int
    group_count: int
    repeat_count: int
    user: GiftPeek.Person
    to_user: GiftPeek.Person
    repeat_end: int
    group_id: int
    gift: GiftPeek.Description
    to_member_id: bytes
    to_member_id_int: int
    def __init__(self, gift_id: _Optional[int] = ..., group_count: _Optional[int] = ..., repeat_count: _Optional[int] = ..., user: _Optional[_Union[GiftPeek.Person, _Mapping]] = ..., to_user: _Optional[_Union[GiftPeek.Person, _Mapping]] = ..., repeat_end: _Optional[int] = ..., group_id: _Optional[int] = ..., gift: _Optional[_Union[GiftPeek.Description, _Mapping]] = ..., to_member_id: _Optional[bytes] = ..., to_member_id_int: _Optional[int] = ...) -> None: ...
