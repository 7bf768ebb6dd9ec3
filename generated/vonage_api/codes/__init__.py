"""The codes that the API answers with and sends, one module for each table, loaded when first used.

A code is a member of its table and the number (or text) itself: ``lookup(Table, value)`` gives it, and None
for a code that the table does not have. ``code_of(model, "status")`` finds the table by the attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oas_runtime.model.codes import IntCode as IntCode
from oas_runtime.model.codes import Retry as Retry
from oas_runtime.model.codes import StrCode as StrCode
from oas_runtime.model.codes import code_of as code_of
from oas_runtime.model.codes import lookup as lookup

if TYPE_CHECKING:
    from .account_problem import AccountProblem as AccountProblem
    from .application_problem import ApplicationProblem as ApplicationProblem
    from .call_detail import CallDetail as CallDetail
    from .call_disconnected_by import CallDisconnectedBy as CallDisconnectedBy
    from .call_machine_sub_state import CallMachineSubState as CallMachineSubState
    from .call_status import CallStatus as CallStatus
    from .conversation_error_code import ConversationErrorCode as ConversationErrorCode
    from .delivery_receipt_err_code import DeliveryReceiptErrCode as DeliveryReceiptErrCode
    from .delivery_receipt_status import DeliveryReceiptStatus as DeliveryReceiptStatus
    from .insight_status import InsightStatus as InsightStatus
    from .legacy_error_code import LegacyErrorCode as LegacyErrorCode
    from .messages_code import MessagesCode as MessagesCode
    from .messages_problem import MessagesProblem as MessagesProblem
    from .messages_status import MessagesStatus as MessagesStatus
    from .number_feature import NumberFeature as NumberFeature
    from .number_insight_status import NumberInsightStatus as NumberInsightStatus
    from .number_pools_problem import NumberPoolsProblem as NumberPoolsProblem
    from .number_search_pattern import NumberSearchPattern as NumberSearchPattern
    from .number_type import NumberType as NumberType
    from .problem_type import ProblemType as ProblemType
    from .redact_problem import RedactProblem as RedactProblem
    from .reports_problem import ReportsProblem as ReportsProblem
    from .sms_status import SmsStatus as SmsStatus
    from .subaccounts_problem import SubaccountsProblem as SubaccountsProblem
    from .verify_check_status import VerifyCheckStatus as VerifyCheckStatus
    from .verify_language import VerifyLanguage as VerifyLanguage
    from .verify_search_status import VerifySearchStatus as VerifySearchStatus
    from .verify_status import VerifyStatus as VerifyStatus
    from .verify_v2_event_status import VerifyV2EventStatus as VerifyV2EventStatus
    from .verify_v2_problem import VerifyV2Problem as VerifyV2Problem
    from .verify_v2_silent_auth_status import VerifyV2SilentAuthStatus as VerifyV2SilentAuthStatus
    from .verify_v2_summary_status import VerifyV2SummaryStatus as VerifyV2SummaryStatus
    from .verify_v2_workflow_status import VerifyV2WorkflowStatus as VerifyV2WorkflowStatus
    from .verify_workflow import VerifyWorkflow as VerifyWorkflow
    from .video_error_code import VideoErrorCode as VideoErrorCode
    from .voice_callback_type import VoiceCallbackType as VoiceCallbackType
else:
    from importlib import import_module

    _CLASSES = (
        ("AccountProblem", "account_problem"),
        ("ApplicationProblem", "application_problem"),
        ("CallDetail", "call_detail"),
        ("CallDisconnectedBy", "call_disconnected_by"),
        ("CallMachineSubState", "call_machine_sub_state"),
        ("CallStatus", "call_status"),
        ("ConversationErrorCode", "conversation_error_code"),
        ("DeliveryReceiptErrCode", "delivery_receipt_err_code"),
        ("DeliveryReceiptStatus", "delivery_receipt_status"),
        ("InsightStatus", "insight_status"),
        ("LegacyErrorCode", "legacy_error_code"),
        ("MessagesCode", "messages_code"),
        ("MessagesProblem", "messages_problem"),
        ("MessagesStatus", "messages_status"),
        ("NumberFeature", "number_feature"),
        ("NumberInsightStatus", "number_insight_status"),
        ("NumberPoolsProblem", "number_pools_problem"),
        ("NumberSearchPattern", "number_search_pattern"),
        ("NumberType", "number_type"),
        ("ProblemType", "problem_type"),
        ("RedactProblem", "redact_problem"),
        ("ReportsProblem", "reports_problem"),
        ("SmsStatus", "sms_status"),
        ("SubaccountsProblem", "subaccounts_problem"),
        ("VerifyCheckStatus", "verify_check_status"),
        ("VerifyLanguage", "verify_language"),
        ("VerifySearchStatus", "verify_search_status"),
        ("VerifyStatus", "verify_status"),
        ("VerifyV2EventStatus", "verify_v2_event_status"),
        ("VerifyV2Problem", "verify_v2_problem"),
        ("VerifyV2SilentAuthStatus", "verify_v2_silent_auth_status"),
        ("VerifyV2SummaryStatus", "verify_v2_summary_status"),
        ("VerifyV2WorkflowStatus", "verify_v2_workflow_status"),
        ("VerifyWorkflow", "verify_workflow"),
        ("VideoErrorCode", "video_error_code"),
        ("VoiceCallbackType", "voice_callback_type"),
    )
    _MODULES = dict(_CLASSES)

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{module}", __name__), name)

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])
