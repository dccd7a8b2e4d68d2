"""The methods of every exception class that is made from a tree.

`DOCUMENTED` is given: the names of the parts of `args`, in the order in which the official client documents them.
"""

import copyreg
import warnings


def __init__(self, *args, **attributes):
    """Takes a message, or what is documented in its order; anything else by its name."""
    kind = type(self)
    by_message = bool(args) and not (args[0] is None or isinstance(args[0], int))
    if by_message:
        args = (str(args[0]), *args[1:])
    order = ("msg",) if by_message else DOCUMENTED
    if len(args) > len(order):
        raise TypeError(f"{kind.__name__} takes a message, or up to five arguments: {', '.join(DOCUMENTED)}")
    for name, value in zip(order, args):
        if name in attributes:
            raise TypeError(f"{kind.__name__} got two values for {name!r}")
        attributes[name] = value
    known = kind._known
    for name in attributes:
        if name not in known:
            raise TypeError(f"{kind.__name__} has no attribute {name!r}")
    state = self.__dict__
    for name in known:
        value = attributes.get(name)
        # What is not given is as the class has it: its own code, its description.
        state[name] = getattr(kind, name) if value is None else value
    for name in kind._copies_of_code:
        state[name] = state["code"]
    self.args = tuple([state[name] for name in DOCUMENTED])


def __str__(self):
    """The message, and in brackets what is known."""
    known = [(name, getattr(self, name)) for name in ("code", *self._known[len(DOCUMENTED) :])]
    parts = [f"{name} {value}" for name, value in known if value is not None]
    if self.in_doubt:
        parts.append("in doubt")
    return f"{self.msg} [{', '.join(parts)}]" if parts else self.msg


def __reduce__(self):
    """Copies what it holds, whatever the constructor of a class below takes."""
    # With `args` in the state: a built-in class among the bases may make something else of them.
    return copyreg.__newobj__, (type(self), *self.args), {**self.__dict__, "args": self.args}


def deprecated(module, names):
    """The `__getattr__` of a module with deprecated names: a class and an advice for each."""

    def __getattr__(name):
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        kind, advice = names[name]
        # Where the name is used, not here.
        warnings.warn(advice, DeprecationWarning, stacklevel=2)
        return kind

    # Another tree in the same module adds its own.
    __getattr__.deprecated_names = names
    return __getattr__
