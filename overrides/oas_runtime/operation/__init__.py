"""Classes for the declarations of generated code: operations, endpoints, lists, and the callers of resources."""

from __future__ import annotations

from .callers import AsyncCaller as AsyncCaller
from .callers import AsyncPager as AsyncPager
from .callers import DeprecatedMethod as DeprecatedMethod
from .callers import Pager as Pager
from .callers import RawResponse as RawResponse
from .callers import SyncCaller as SyncCaller
from .callers import async_raw as async_raw
from .callers import deprecated as deprecated
from .callers import deprecated_async_raw as deprecated_async_raw
from .callers import deprecated_raw as deprecated_raw
from .callers import raw as raw
from .endpoint import Endpoint as Endpoint
from .endpoint import Request as Request
from .endpoint import Response as Response
from .endpoint import bytes_response as bytes_response
from .endpoint import json_response as json_response
from .endpoint import no_body as no_body
from .endpoint import text_response as text_response
from .operation import Body as Body
from .operation import CredentialFields as CredentialFields
from .operation import Encoding as Encoding
from .operation import ErrorInSuccess as ErrorInSuccess
from .operation import Evidence as Evidence
from .operation import Operation as Operation
from .operation import OutcomeCheck as OutcomeCheck
from .operation import Parameter as Parameter
from .operation import ParameterGroup as ParameterGroup
from .operation import RateLimit as RateLimit
from .operation import SecurityScheme as SecurityScheme
from .operation import Server as Server
from .operation import ServerVariable as ServerVariable
from .operation import SignatureFields as SignatureFields
from .operation import TextEncoding as TextEncoding
from .operation import Waiter as Waiter
from .options import RequestOptions as RequestOptions
from .paging import PageCounter as PageCounter
from .paging import PageField as PageField
from .paging import PageLink as PageLink
from .paging import PageParameter as PageParameter
from .paging import Paging as Paging
from .paging import at as at
from .resources import resource as resource
