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
