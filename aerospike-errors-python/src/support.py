"""The methods of the exception classes of a tree.

The global `DOCUMENTED` is set by the caller: the names of the parts of `args`, in the order of the
official client. Each class has `_defaults`, the values of its attributes, and `_copies_of_code`,
the names of the attributes that repeat its code.
"""

import copyreg
import operator
import warnings


def __init__(self, *args, **attributes):
    """Takes a message, or the documented parts in their order; attributes by name."""
    kind = type(self)
    state = _defaults_of(kind)
    if args:
        first = args[0]
        is_code = first is None or isinstance(first, int) or hasattr(type(first), "__index__")
        names = DOCUMENTED if is_code else ("msg",)
        if len(args) > len(names):
            expected = ", ".join(DOCUMENTED)
            raise TypeError(f"{kind.__name__} takes a message, or up to five arguments: {expected}")
        for name, value in zip(names, args):
            if name in attributes:
                raise TypeError(f"{kind.__name__} got two values for {name!r}")
            if value is not None:
                state[name] = value
    for name, value in attributes.items():
        if name not in state:
            raise TypeError(f"{kind.__name__} has no attribute {name!r}")
        if value is not None:
            state[name] = value
    if state["code"] is not None:
        state["code"] = operator.index(state["code"])
    self.args = tuple([state[name] for name in DOCUMENTED])
    for name in kind._copies_of_code:
        state[name] = state["code"]
    self.__dict__.update(state)


def _defaults_of(kind):
    """The values of a class; a derived class may have replaced some by plain attributes."""
    defaults = dict(kind._defaults)
    replaced = {}
    for base in kind.__mro__:
        own = vars(base)
        if "_defaults" in own:
            break
        for name in defaults:
            # A property or a slot is not a value.
            if name in own and name not in replaced and not hasattr(type(own[name]), "__get__"):
                replaced[name] = own[name]
    defaults.update(replaced)
    return defaults


def __str__(self):
    """The message, and in brackets the known attributes. Never raises."""
    parts = []
    for name, default in self._defaults.items():
        value = _read(self, name)
        if name == "code":
            default = None
        elif name in DOCUMENTED:
            continue
        if value is not None and value is not default:
            parts.append(f"{name} {_text(value)}")
    if _read(self, "in_doubt") is True:
        parts.append("in doubt")
    message = _text(_read(self, "msg"))
    return f"{message} [{', '.join(parts)}]" if parts else message


def _read(self, name):
    """An attribute, also if a derived class has a property of that name that fails."""
    try:
        return getattr(self, name)
    except Exception:
        return self.__dict__.get(name)


def _text(value):
    try:
        # With the option -bb, Python rejects `str` of bytes.
        return repr(value) if isinstance(value, (bytes, bytearray)) else str(value)
    except Exception:
        return f"<unprintable {type(value).__name__} object>"


def __repr__(self):
    """The call that creates an equal exception."""
    state = self.__dict__
    parts = [repr(state.get(name)) for name in DOCUMENTED]
    for name, default in self._defaults.items():
        value = state.get(name, default)
        if name not in DOCUMENTED and value is not default:
            parts.append(f"{name}={value!r}")
    return f"{type(self).__name__}({', '.join(parts)})"


def __reduce__(self):
    """Copies the state, independently of the constructor and the properties of a derived class."""
    names = copyreg._slotnames(type(self))
    slots = {name: getattr(self, name) for name in names if hasattr(self, name)}
    return copyreg.__newobj__, (type(self),), (self.args, self.__dict__, slots)


def __setstate__(self, state):
    if isinstance(state, dict):  # from a `__reduce__` of a derived class
        return BaseException.__setstate__(self, state)
    self.args, attributes, slots = state
    self.__dict__.update(attributes)
    for name, value in slots.items():
        setattr(self, name, value)


def deprecated(module, names):
    """The `__getattr__` of a module with deprecated names: for each a class and the warning."""

    def __getattr__(name):
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        kind, advice = names[name]
        # The warning belongs to the line that uses the name.
        warnings.warn(advice, DeprecationWarning, stacklevel=2)
        return kind

    # A second tree in the same module adds its own.
    __getattr__.deprecated_names = names
    return __getattr__
