"""The rules that a request must obey before it is sent: one class for each kind of schema."""

from __future__ import annotations

from .combined import AllOf as AllOf
from .combined import AnyOf as AnyOf
from .combined import Not as Not
from .combined import OneOf as OneOf
from .combined import Ref as Ref
from .conditional import Case as Case
from .conditional import Cases as Cases
from .object import Array as Array
from .object import Nullable as Nullable
from .object import Object as Object
from .object import Secret as Secret
from .rule import Rule as Rule
from .scalar import AnyValue as AnyValue
from .scalar import Boolean as Boolean
from .scalar import Const as Const
from .scalar import Enum as Enum
from .scalar import Integer as Integer
from .scalar import Null as Null
from .scalar import Number as Number
from .scalar import ReadOnly as ReadOnly
from .text import Bytes as Bytes
from .text import Date as Date
from .text import DateTime as DateTime
from .text import PhoneNumber as PhoneNumber
from .text import String as String
