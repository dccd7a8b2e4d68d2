# Generated from the tree ShopError.
import builtins
import typing

import typing_extensions

__all__ = [
    "Shop",
    "Order",
    "None_",
    "Sold",
    "SHOP_OK",
    "SHOP_ORDER",
]

SHOP_OK: typing.Final = 0
SHOP_ORDER: typing.Final = 2

class Shop(builtins.RuntimeError):
    """Any failure of the shop."""

    __match_args__ = ("code", "msg", "file", "line", "in_doubt")
    code: builtins.int | None
    msg: builtins.str
    file: builtins.str | None
    line: builtins.int | None
    in_doubt: builtins.bool | None
    errno: builtins.int | None
    @typing.overload
    def __init__(
        self,
        msg: builtins.str = ...,
        *,
        code: builtins.int | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
    ) -> None: ...
    @typing.overload
    def __init__(
        self,
        code: builtins.int | None,
        msg: builtins.str | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
    ) -> None: ...

class Order(Shop, builtins.KeyError):
    """The order is unknown."""

    shelf: builtins.int | None
    @typing.overload
    def __init__(
        self,
        msg: builtins.str = ...,
        *,
        code: builtins.int | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
        shelf: builtins.int | None = ...,
    ) -> None: ...
    @typing.overload
    def __init__(
        self,
        code: builtins.int | None,
        msg: builtins.str | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
        *,
        shelf: builtins.int | None = ...,
    ) -> None: ...

class None_(Order): ...

class Sold(builtins.RuntimeError):
    """The answer is \"no\", and \\why."""

    __match_args__ = ("code", "msg", "file", "line", "in_doubt")
    code: builtins.int | None
    msg: builtins.str
    file: builtins.str | None
    line: builtins.int | None
    in_doubt: builtins.bool | None
    @typing.overload
    def __init__(
        self,
        msg: builtins.str = ...,
        *,
        code: builtins.int | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
    ) -> None: ...
    @typing.overload
    def __init__(
        self,
        code: builtins.int | None,
        msg: builtins.str | None = ...,
        file: builtins.str | None = ...,
        line: builtins.int | None = ...,
        in_doubt: builtins.bool | None = ...,
    ) -> None: ...

@typing_extensions.deprecated(
    "store.shop.OldOrder is deprecated and is removed in 2.0: use Order"
)
class OldOrder(Order): ...
