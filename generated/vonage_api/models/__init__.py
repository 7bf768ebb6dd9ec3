"""The schemas of the document as classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_balance import AccountBalance as AccountBalance
    from .account_settings import AccountSettings as AccountSettings
    from .advanced_machine_detection import AdvancedMachineDetection as AdvancedMachineDetection
    from .amd_record import AmdRecord as AmdRecord
    from .app_endpoint import AppEndpoint as AppEndpoint
    from .application import Application as Application
    from .application_capabilities import ApplicationCapabilities as ApplicationCapabilities
    from .application_keys import ApplicationKeys as ApplicationKeys
    from .application_list import ApplicationList as ApplicationList
    from .application_list_embedded import ApplicationListEmbedded as ApplicationListEmbedded
    from .application_network_apis import ApplicationNetworkApis as ApplicationNetworkApis
    from .application_post_webhook import ApplicationPostWebhook as ApplicationPostWebhook
    from .application_privacy import ApplicationPrivacy as ApplicationPrivacy
    from .application_request import ApplicationRequest as ApplicationRequest
    from .application_request_keys import ApplicationRequestKeys as ApplicationRequestKeys
    from .application_video import ApplicationVideo as ApplicationVideo
    from .application_video_storage import ApplicationVideoStorage as ApplicationVideoStorage
    from .application_video_webhook import ApplicationVideoWebhook as ApplicationVideoWebhook
    from .application_video_webhooks import ApplicationVideoWebhooks as ApplicationVideoWebhooks
    from .application_webhook import ApplicationWebhook as ApplicationWebhook
    from .asr_record import AsrRecord as AsrRecord
    from .available_number import AvailableNumber as AvailableNumber
    from .available_number_list import AvailableNumberList as AvailableNumberList
    from .call import Call as Call
    from .call_action_result import CallActionResult as CallActionResult
    from .call_app_endpoint import CallAppEndpoint as CallAppEndpoint
    from .call_from import CallFrom as CallFrom
    from .call_list import CallList as CallList
    from .call_list_embedded import CallListEmbedded as CallListEmbedded
    from .call_phone_endpoint import CallPhoneEndpoint as CallPhoneEndpoint
    from .call_sip_endpoint import CallSipEndpoint as CallSipEndpoint
    from .call_vbc_endpoint import CallVbcEndpoint as CallVbcEndpoint
    from .call_websocket_endpoint import CallWebsocketEndpoint as CallWebsocketEndpoint
    from .channel import Channel as Channel
    from .channel_from import ChannelFrom as ChannelFrom
    from .channel_to import ChannelTo as ChannelTo
    from .check_verify_v2_response import CheckVerifyV2Response as CheckVerifyV2Response
    from .coded_problem import CodedProblem as CodedProblem
    from .connect_action import ConnectAction as ConnectAction
    from .conversation import Conversation as Conversation
    from .conversation_action import ConversationAction as ConversationAction
    from .conversation_event_record import ConversationEventRecord as ConversationEventRecord
    from .conversation_message_record import ConversationMessageRecord as ConversationMessageRecord
    from .conversation_properties import ConversationProperties as ConversationProperties
    from .conversation_request import ConversationRequest as ConversationRequest
    from .conversation_request_callback import ConversationRequestCallback as ConversationRequestCallback
    from .conversation_request_callback_params import (
        ConversationRequestCallbackParams as ConversationRequestCallbackParams,
    )
    from .conversation_request_numbers_item import (
        ConversationRequestNumbersItem as ConversationRequestNumbersItem,
    )
    from .conversation_request_properties import (
        ConversationRequestProperties as ConversationRequestProperties,
    )
    from .conversation_timestamp import ConversationTimestamp as ConversationTimestamp
    from .create_call_request import CreateCallRequest as CreateCallRequest
    from .create_member_request_user import CreateMemberRequestUser as CreateMemberRequestUser
    from .create_subaccount_response import CreateSubaccountResponse as CreateSubaccountResponse
    from .created_call import CreatedCall as CreatedCall
    from .current_carrier_insight import CurrentCarrierInsight as CurrentCarrierInsight
    from .device_swap_insight import DeviceSwapInsight as DeviceSwapInsight
    from .dtmf_input import DtmfInput as DtmfInput
    from .event import Event as Event
    from .event_embedded import EventEmbedded as EventEmbedded
    from .event_embedded_from_member import EventEmbeddedFromMember as EventEmbeddedFromMember
    from .event_network import EventNetwork as EventNetwork
    from .event_profile import EventProfile as EventProfile
    from .event_request import EventRequest as EventRequest
    from .event_usage import EventUsage as EventUsage
    from .event_user import EventUser as EventUser
    from .external_account import ExternalAccount as ExternalAccount
    from .format_insight import FormatInsight as FormatInsight
    from .identity_insights import IdentityInsights as IdentityInsights
    from .identity_insights_request import IdentityInsightsRequest as IdentityInsightsRequest
    from .identity_insights_response import IdentityInsightsResponse as IdentityInsightsResponse
    from .in_app_voice_record import InAppVoiceRecord as InAppVoiceRecord
    from .inbound_attachment import InboundAttachment as InboundAttachment
    from .inbound_button import InboundButton as InboundButton
    from .inbound_context import InboundContext as InboundContext
    from .inbound_location import InboundLocation as InboundLocation
    from .inbound_media import InboundMedia as InboundMedia
    from .inbound_messenger_message import InboundMessengerMessage as InboundMessengerMessage
    from .inbound_mms_message import InboundMmsMessage as InboundMmsMessage
    from .inbound_mms_message_mms import InboundMmsMessageMms as InboundMmsMessageMms
    from .inbound_order import InboundOrder as InboundOrder
    from .inbound_order_product_items_item import InboundOrderProductItemsItem as InboundOrderProductItemsItem
    from .inbound_other_message import InboundOtherMessage as InboundOtherMessage
    from .inbound_rcs_message import InboundRcsMessage as InboundRcsMessage
    from .inbound_reaction import InboundReaction as InboundReaction
    from .inbound_reply import InboundReply as InboundReply
    from .inbound_sms import InboundSms as InboundSms
    from .inbound_sms_message import InboundSmsMessage as InboundSmsMessage
    from .inbound_sms_message_sms import InboundSmsMessageSms as InboundSmsMessageSms
    from .inbound_viber_message import InboundViberMessage as InboundViberMessage
    from .inbound_whatsapp_message import InboundWhatsappMessage as InboundWhatsappMessage
    from .inbound_whatsapp_message_self import InboundWhatsappMessageSelf as InboundWhatsappMessageSelf
    from .inbound_whatsapp_message_whatsapp import (
        InboundWhatsappMessageWhatsapp as InboundWhatsappMessageWhatsapp,
    )
    from .input_action import InputAction as InputAction
    from .insight_status import InsightStatus as InsightStatus
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .legacy_result import LegacyResult as LegacyResult
    from .link import Link as Link
    from .list_balance_transfers_response import ListBalanceTransfersResponse as ListBalanceTransfersResponse
    from .list_balance_transfers_response_embedded import (
        ListBalanceTransfersResponseEmbedded as ListBalanceTransfersResponseEmbedded,
    )
    from .list_conversations_response import ListConversationsResponse as ListConversationsResponse
    from .list_conversations_response_embedded import (
        ListConversationsResponseEmbedded as ListConversationsResponseEmbedded,
    )
    from .list_credit_transfers_response import ListCreditTransfersResponse as ListCreditTransfersResponse
    from .list_credit_transfers_response_embedded import (
        ListCreditTransfersResponseEmbedded as ListCreditTransfersResponseEmbedded,
    )
    from .list_events_response import ListEventsResponse as ListEventsResponse
    from .list_external_accounts_response import ListExternalAccountsResponse as ListExternalAccountsResponse
    from .list_media_response import ListMediaResponse as ListMediaResponse
    from .list_media_response_embedded import ListMediaResponseEmbedded as ListMediaResponseEmbedded
    from .list_members_response import ListMembersResponse as ListMembersResponse
    from .list_members_response_embedded import ListMembersResponseEmbedded as ListMembersResponseEmbedded
    from .list_reports_response import ListReportsResponse as ListReportsResponse
    from .list_reports_response_embedded import ListReportsResponseEmbedded as ListReportsResponseEmbedded
    from .list_secrets_response import ListSecretsResponse as ListSecretsResponse
    from .list_secrets_response_embedded import ListSecretsResponseEmbedded as ListSecretsResponseEmbedded
    from .list_user_conversations_response import (
        ListUserConversationsResponse as ListUserConversationsResponse,
    )
    from .list_user_conversations_response_embedded import (
        ListUserConversationsResponseEmbedded as ListUserConversationsResponseEmbedded,
    )
    from .list_user_sessions_response import ListUserSessionsResponse as ListUserSessionsResponse
    from .list_user_sessions_response_embedded import (
        ListUserSessionsResponseEmbedded as ListUserSessionsResponseEmbedded,
    )
    from .list_users_response import ListUsersResponse as ListUsersResponse
    from .list_users_response_embedded import ListUsersResponseEmbedded as ListUsersResponseEmbedded
    from .location_verification_insight import LocationVerificationInsight as LocationVerificationInsight
    from .location_verification_request import LocationVerificationRequest as LocationVerificationRequest
    from .location_verification_request_location import (
        LocationVerificationRequestLocation as LocationVerificationRequestLocation,
    )
    from .location_verification_request_location_center import (
        LocationVerificationRequestLocationCenter as LocationVerificationRequestLocationCenter,
    )
    from .media_item import MediaItem as MediaItem
    from .member import Member as Member
    from .member_embedded import MemberEmbedded as MemberEmbedded
    from .member_initiator import MemberInitiator as MemberInitiator
    from .member_initiator_invited import MemberInitiatorInvited as MemberInitiatorInvited
    from .member_initiator_joined import MemberInitiatorJoined as MemberInitiatorJoined
    from .member_links import MemberLinks as MemberLinks
    from .member_media import MemberMedia as MemberMedia
    from .member_media_audio_settings import MemberMediaAudioSettings as MemberMediaAudioSettings
    from .member_summary import MemberSummary as MemberSummary
    from .member_summary_embedded import MemberSummaryEmbedded as MemberSummaryEmbedded
    from .member_summary_links import MemberSummaryLinks as MemberSummaryLinks
    from .member_timestamp import MemberTimestamp as MemberTimestamp
    from .message_attachment import MessageAttachment as MessageAttachment
    from .message_audio import MessageAudio as MessageAudio
    from .message_calendar_suggestion import MessageCalendarSuggestion as MessageCalendarSuggestion
    from .message_card import MessageCard as MessageCard
    from .message_carousel import MessageCarousel as MessageCarousel
    from .message_context import MessageContext as MessageContext
    from .message_dial_suggestion import MessageDialSuggestion as MessageDialSuggestion
    from .message_email_address import MessageEmailAddress as MessageEmailAddress
    from .message_email_options import MessageEmailOptions as MessageEmailOptions
    from .message_file import MessageFile as MessageFile
    from .message_html import MessageHtml as MessageHtml
    from .message_html_part import MessageHtmlPart as MessageHtmlPart
    from .message_image import MessageImage as MessageImage
    from .message_messenger_options import MessageMessengerOptions as MessageMessengerOptions
    from .message_mms_options import MessageMmsOptions as MessageMmsOptions
    from .message_open_url_suggestion import MessageOpenUrlSuggestion as MessageOpenUrlSuggestion
    from .message_rcs_options import MessageRcsOptions as MessageRcsOptions
    from .message_reaction import MessageReaction as MessageReaction
    from .message_reply_suggestion import MessageReplySuggestion as MessageReplySuggestion
    from .message_request import MessageRequest as MessageRequest
    from .message_response import MessageResponse as MessageResponse
    from .message_share_location_suggestion import (
        MessageShareLocationSuggestion as MessageShareLocationSuggestion,
    )
    from .message_sms_options import MessageSmsOptions as MessageSmsOptions
    from .message_status_event import MessageStatusEvent as MessageStatusEvent
    from .message_status_event_error import MessageStatusEventError as MessageStatusEventError
    from .message_status_event_sms import MessageStatusEventSms as MessageStatusEventSms
    from .message_status_event_sms_segments_item import (
        MessageStatusEventSmsSegmentsItem as MessageStatusEventSmsSegmentsItem,
    )
    from .message_status_event_whatsapp import MessageStatusEventWhatsapp as MessageStatusEventWhatsapp
    from .message_status_event_whatsapp_conversation import (
        MessageStatusEventWhatsappConversation as MessageStatusEventWhatsappConversation,
    )
    from .message_status_event_whatsapp_conversation_origin import (
        MessageStatusEventWhatsappConversationOrigin as MessageStatusEventWhatsappConversationOrigin,
    )
    from .message_status_event_whatsapp_pricing import (
        MessageStatusEventWhatsappPricing as MessageStatusEventWhatsappPricing,
    )
    from .message_status_event_workflow import MessageStatusEventWorkflow as MessageStatusEventWorkflow
    from .message_sticker import MessageSticker as MessageSticker
    from .message_template import MessageTemplate as MessageTemplate
    from .message_text_part import MessageTextPart as MessageTextPart
    from .message_vcard import MessageVcard as MessageVcard
    from .message_viber_action import MessageViberAction as MessageViberAction
    from .message_viber_options import MessageViberOptions as MessageViberOptions
    from .message_video import MessageVideo as MessageVideo
    from .message_view_location_suggestion import (
        MessageViewLocationSuggestion as MessageViewLocationSuggestion,
    )
    from .message_webview_suggestion import MessageWebviewSuggestion as MessageWebviewSuggestion
    from .message_whatsapp_options import MessageWhatsappOptions as MessageWhatsappOptions
    from .messages_capability import MessagesCapability as MessagesCapability
    from .messages_capability_webhooks import MessagesCapabilityWebhooks as MessagesCapabilityWebhooks
    from .messages_record import MessagesRecord as MessagesRecord
    from .money_transfer import MoneyTransfer as MoneyTransfer
    from .ncco_transcription import NccoTranscription as NccoTranscription
    from .network_api_record import NetworkApiRecord as NetworkApiRecord
    from .notify_action import NotifyAction as NotifyAction
    from .number_insight_advanced import NumberInsightAdvanced as NumberInsightAdvanced
    from .number_insight_advanced_real_time_data import (
        NumberInsightAdvancedRealTimeData as NumberInsightAdvancedRealTimeData,
    )
    from .number_insight_async_started import NumberInsightAsyncStarted as NumberInsightAsyncStarted
    from .number_insight_basic import NumberInsightBasic as NumberInsightBasic
    from .number_insight_caller import NumberInsightCaller as NumberInsightCaller
    from .number_insight_current_carrier import NumberInsightCurrentCarrier as NumberInsightCurrentCarrier
    from .number_insight_original_carrier import NumberInsightOriginalCarrier as NumberInsightOriginalCarrier
    from .number_insight_record import NumberInsightRecord as NumberInsightRecord
    from .number_insight_roaming import NumberInsightRoaming as NumberInsightRoaming
    from .number_insight_standard import NumberInsightStandard as NumberInsightStandard
    from .number_limitation import NumberLimitation as NumberLimitation
    from .number_list import NumberList as NumberList
    from .number_pool import NumberPool as NumberPool
    from .number_pool_added import NumberPoolAdded as NumberPoolAdded
    from .number_pool_links import NumberPoolLinks as NumberPoolLinks
    from .number_pool_list import NumberPoolList as NumberPoolList
    from .number_pool_list_embedded import NumberPoolListEmbedded as NumberPoolListEmbedded
    from .number_pool_numbers import NumberPoolNumbers as NumberPoolNumbers
    from .number_pool_numbers_embedded import NumberPoolNumbersEmbedded as NumberPoolNumbersEmbedded
    from .number_pool_numbers_request import NumberPoolNumbersRequest as NumberPoolNumbersRequest
    from .number_pool_page_links import NumberPoolPageLinks as NumberPoolPageLinks
    from .number_pool_partial import NumberPoolPartial as NumberPoolPartial
    from .number_pool_partial_errors_item import NumberPoolPartialErrorsItem as NumberPoolPartialErrorsItem
    from .number_pool_removed import NumberPoolRemoved as NumberPoolRemoved
    from .number_voice_status import NumberVoiceStatus as NumberVoiceStatus
    from .on_answer import OnAnswer as OnAnswer
    from .original_carrier_insight import OriginalCarrierInsight as OriginalCarrierInsight
    from .outbound_message import OutboundMessage as OutboundMessage
    from .owned_number import OwnedNumber as OwnedNumber
    from .page_links import PageLinks as PageLinks
    from .phone_endpoint import PhoneEndpoint as PhoneEndpoint
    from .pricing_countries import PricingCountries as PricingCountries
    from .pricing_country import PricingCountry as PricingCountry
    from .pricing_error400 import PricingError400 as PricingError400
    from .pricing_error400_invalid_parameters import (
        PricingError400InvalidParameters as PricingError400InvalidParameters,
    )
    from .pricing_error401 import PricingError401 as PricingError401
    from .pricing_network import PricingNetwork as PricingNetwork
    from .problem import Problem as Problem
    from .reachability_insight import ReachabilityInsight as ReachabilityInsight
    from .record_action import RecordAction as RecordAction
    from .record_conversation_request_transcription import (
        RecordConversationRequestTranscription as RecordConversationRequestTranscription,
    )
    from .records_response import RecordsResponse as RecordsResponse
    from .records_response_links import RecordsResponseLinks as RecordsResponseLinks
    from .records_response_links_next import RecordsResponseLinksNext as RecordsResponseLinksNext
    from .records_response_links_self import RecordsResponseLinksSelf as RecordsResponseLinksSelf
    from .redact_transaction_response401 import RedactTransactionResponse401 as RedactTransactionResponse401
    from .replying_indicator import ReplyingIndicator as ReplyingIndicator
    from .report import Report as Report
    from .report_links import ReportLinks as ReportLinks
    from .report_links_download_report import ReportLinksDownloadReport as ReportLinksDownloadReport
    from .report_links_self import ReportLinksSelf as ReportLinksSelf
    from .report_request import ReportRequest as ReportRequest
    from .reports_usage_record import ReportsUsageRecord as ReportsUsageRecord
    from .request_psd2_verification_response import (
        RequestPsd2VerificationResponse as RequestPsd2VerificationResponse,
    )
    from .requested_insights import RequestedInsights as RequestedInsights
    from .requested_insights_device_swap import RequestedInsightsDeviceSwap as RequestedInsightsDeviceSwap
    from .requested_insights_sim_swap import RequestedInsightsSimSwap as RequestedInsightsSimSwap
    from .roaming_insight import RoamingInsight as RoamingInsight
    from .rtc_capability import RtcCapability as RtcCapability
    from .rtc_capability_webhooks import RtcCapabilityWebhooks as RtcCapabilityWebhooks
    from .rtc_event import RtcEvent as RtcEvent
    from .secret_info import SecretInfo as SecretInfo
    from .self_link import SelfLink as SelfLink
    from .sim_swap_insight import SimSwapInsight as SimSwapInsight
    from .sip_endpoint import SipEndpoint as SipEndpoint
    from .sip_standard_headers import SipStandardHeaders as SipStandardHeaders
    from .sms_receipt import SmsReceipt as SmsReceipt
    from .sms_record import SmsRecord as SmsRecord
    from .sms_response import SmsResponse as SmsResponse
    from .sms_response_messages_item import SmsResponseMessagesItem as SmsResponseMessagesItem
    from .sms_traffic_control_record import SmsTrafficControlRecord as SmsTrafficControlRecord
    from .speech_input import SpeechInput as SpeechInput
    from .stream_action import StreamAction as StreamAction
    from .stream_request import StreamRequest as StreamRequest
    from .subaccount import Subaccount as Subaccount
    from .subaccount_list import SubaccountList as SubaccountList
    from .subaccount_list_embedded import SubaccountListEmbedded as SubaccountListEmbedded
    from .subscriber_match_insight import SubscriberMatchInsight as SubscriberMatchInsight
    from .subscriber_match_request import SubscriberMatchRequest as SubscriberMatchRequest
    from .subscriber_match_status import SubscriberMatchStatus as SubscriberMatchStatus
    from .talk_action import TalkAction as TalkAction
    from .talk_request import TalkRequest as TalkRequest
    from .transfer_action import TransferAction as TransferAction
    from .transfer_number_response import TransferNumberResponse as TransferNumberResponse
    from .transfer_to_ncco import TransferToNcco as TransferToNcco
    from .transfer_to_url import TransferToUrl as TransferToUrl
    from .tts_record import TtsRecord as TtsRecord
    from .unblock_network_response import UnblockNetworkResponse as UnblockNetworkResponse
    from .update_call_request import UpdateCallRequest as UpdateCallRequest
    from .update_member_request_reason import UpdateMemberRequestReason as UpdateMemberRequestReason
    from .update_message_request import UpdateMessageRequest as UpdateMessageRequest
    from .user import User as User
    from .user_channels import UserChannels as UserChannels
    from .user_channels_messenger_item import UserChannelsMessengerItem as UserChannelsMessengerItem
    from .user_channels_mms_item import UserChannelsMmsItem as UserChannelsMmsItem
    from .user_channels_pstn_item import UserChannelsPstnItem as UserChannelsPstnItem
    from .user_channels_sip_item import UserChannelsSipItem as UserChannelsSipItem
    from .user_channels_sms_item import UserChannelsSmsItem as UserChannelsSmsItem
    from .user_channels_vbc_item import UserChannelsVbcItem as UserChannelsVbcItem
    from .user_channels_viber_item import UserChannelsViberItem as UserChannelsViberItem
    from .user_channels_websocket_item import UserChannelsWebsocketItem as UserChannelsWebsocketItem
    from .user_channels_whatsapp_item import UserChannelsWhatsappItem as UserChannelsWhatsappItem
    from .user_conversation import UserConversation as UserConversation
    from .user_conversation_embedded import UserConversationEmbedded as UserConversationEmbedded
    from .user_properties import UserProperties as UserProperties
    from .user_session import UserSession as UserSession
    from .user_session_embedded import UserSessionEmbedded as UserSessionEmbedded
    from .user_session_properties import UserSessionProperties as UserSessionProperties
    from .user_summary import UserSummary as UserSummary
    from .user_timestamp import UserTimestamp as UserTimestamp
    from .vbc_endpoint import VbcEndpoint as VbcEndpoint
    from .verification import Verification as Verification
    from .verify_capability import VerifyCapability as VerifyCapability
    from .verify_capability_webhooks import VerifyCapabilityWebhooks as VerifyCapabilityWebhooks
    from .verify_check import VerifyCheck as VerifyCheck
    from .verify_check_response import VerifyCheckResponse as VerifyCheckResponse
    from .verify_control_response import VerifyControlResponse as VerifyControlResponse
    from .verify_email_step import VerifyEmailStep as VerifyEmailStep
    from .verify_event import VerifyEvent as VerifyEvent
    from .verify_fragment import VerifyFragment as VerifyFragment
    from .verify_fragment_create import VerifyFragmentCreate as VerifyFragmentCreate
    from .verify_fragment_links import VerifyFragmentLinks as VerifyFragmentLinks
    from .verify_fragment_list import VerifyFragmentList as VerifyFragmentList
    from .verify_fragment_list_embedded import VerifyFragmentListEmbedded as VerifyFragmentListEmbedded
    from .verify_fragment_update import VerifyFragmentUpdate as VerifyFragmentUpdate
    from .verify_rcs_step import VerifyRcsStep as VerifyRcsStep
    from .verify_record import VerifyRecord as VerifyRecord
    from .verify_response import VerifyResponse as VerifyResponse
    from .verify_search_response import VerifySearchResponse as VerifySearchResponse
    from .verify_silent_auth_action import VerifySilentAuthAction as VerifySilentAuthAction
    from .verify_silent_auth_event import VerifySilentAuthEvent as VerifySilentAuthEvent
    from .verify_silent_auth_step import VerifySilentAuthStep as VerifySilentAuthStep
    from .verify_sms_step import VerifySmsStep as VerifySmsStep
    from .verify_step import VerifyStep as VerifyStep
    from .verify_summary_event import VerifySummaryEvent as VerifySummaryEvent
    from .verify_summary_event_workflow_item import (
        VerifySummaryEventWorkflowItem as VerifySummaryEventWorkflowItem,
    )
    from .verify_template import VerifyTemplate as VerifyTemplate
    from .verify_template_create import VerifyTemplateCreate as VerifyTemplateCreate
    from .verify_template_links import VerifyTemplateLinks as VerifyTemplateLinks
    from .verify_template_list import VerifyTemplateList as VerifyTemplateList
    from .verify_template_list_embedded import VerifyTemplateListEmbedded as VerifyTemplateListEmbedded
    from .verify_template_update import VerifyTemplateUpdate as VerifyTemplateUpdate
    from .verify_v2_record import VerifyV2Record as VerifyV2Record
    from .verify_v2_request import VerifyV2Request as VerifyV2Request
    from .verify_v2_started import VerifyV2Started as VerifyV2Started
    from .verify_voice_step import VerifyVoiceStep as VerifyVoiceStep
    from .verify_whatsapp_step import VerifyWhatsappStep as VerifyWhatsappStep
    from .video_archive import VideoArchive as VideoArchive
    from .video_archive_list import VideoArchiveList as VideoArchiveList
    from .video_archive_request import VideoArchiveRequest as VideoArchiveRequest
    from .video_audio_connector import VideoAudioConnector as VideoAudioConnector
    from .video_audio_connector_request import VideoAudioConnectorRequest as VideoAudioConnectorRequest
    from .video_audio_transport import VideoAudioTransport as VideoAudioTransport
    from .video_broadcast import VideoBroadcast as VideoBroadcast
    from .video_broadcast_list import VideoBroadcastList as VideoBroadcastList
    from .video_broadcast_outputs import VideoBroadcastOutputs as VideoBroadcastOutputs
    from .video_broadcast_request import VideoBroadcastRequest as VideoBroadcastRequest
    from .video_broadcast_settings import VideoBroadcastSettings as VideoBroadcastSettings
    from .video_broadcast_urls import VideoBroadcastUrls as VideoBroadcastUrls
    from .video_captions import VideoCaptions as VideoCaptions
    from .video_captions_event import VideoCaptionsEvent as VideoCaptionsEvent
    from .video_captions_request import VideoCaptionsRequest as VideoCaptionsRequest
    from .video_connection import VideoConnection as VideoConnection
    from .video_connection_list import VideoConnectionList as VideoConnectionList
    from .video_dtmf import VideoDtmf as VideoDtmf
    from .video_error import VideoError as VideoError
    from .video_event_connection import VideoEventConnection as VideoEventConnection
    from .video_event_stream import VideoEventStream as VideoEventStream
    from .video_hls_options import VideoHlsOptions as VideoHlsOptions
    from .video_layout import VideoLayout as VideoLayout
    from .video_message import VideoMessage as VideoMessage
    from .video_mute_request import VideoMuteRequest as VideoMuteRequest
    from .video_project import VideoProject as VideoProject
    from .video_record import VideoRecord as VideoRecord
    from .video_render import VideoRender as VideoRender
    from .video_render_list import VideoRenderList as VideoRenderList
    from .video_render_request import VideoRenderRequest as VideoRenderRequest
    from .video_render_request_properties import VideoRenderRequestProperties as VideoRenderRequestProperties
    from .video_rtmp_stream import VideoRtmpStream as VideoRtmpStream
    from .video_rtmp_target import VideoRtmpTarget as VideoRtmpTarget
    from .video_session import VideoSession as VideoSession
    from .video_session_event import VideoSessionEvent as VideoSessionEvent
    from .video_session_request import VideoSessionRequest as VideoSessionRequest
    from .video_signal import VideoSignal as VideoSignal
    from .video_sip import VideoSip as VideoSip
    from .video_sip_auth import VideoSipAuth as VideoSipAuth
    from .video_sip_call import VideoSipCall as VideoSipCall
    from .video_sip_call_request import VideoSipCallRequest as VideoSipCallRequest
    from .video_sip_event import VideoSipEvent as VideoSipEvent
    from .video_sip_event_call import VideoSipEventCall as VideoSipEventCall
    from .video_stream import VideoStream as VideoStream
    from .video_stream_in_composition import VideoStreamInComposition as VideoStreamInComposition
    from .video_stream_layout import VideoStreamLayout as VideoStreamLayout
    from .video_stream_layouts import VideoStreamLayouts as VideoStreamLayouts
    from .video_stream_list import VideoStreamList as VideoStreamList
    from .video_stream_selection import VideoStreamSelection as VideoStreamSelection
    from .video_transcription import VideoTranscription as VideoTranscription
    from .video_transcription_properties import VideoTranscriptionProperties as VideoTranscriptionProperties
    from .video_web_socket import VideoWebSocket as VideoWebSocket
    from .voice_answer import VoiceAnswer as VoiceAnswer
    from .voice_answer_webhook import VoiceAnswerWebhook as VoiceAnswerWebhook
    from .voice_capability import VoiceCapability as VoiceCapability
    from .voice_capability_webhooks import VoiceCapabilityWebhooks as VoiceCapabilityWebhooks
    from .voice_dtmf import VoiceDtmf as VoiceDtmf
    from .voice_error import VoiceError as VoiceError
    from .voice_error_event import VoiceErrorEvent as VoiceErrorEvent
    from .voice_event_webhook import VoiceEventWebhook as VoiceEventWebhook
    from .voice_failed_request import VoiceFailedRequest as VoiceFailedRequest
    from .voice_fallback import VoiceFallback as VoiceFallback
    from .voice_input_event import VoiceInputEvent as VoiceInputEvent
    from .voice_notify_event import VoiceNotifyEvent as VoiceNotifyEvent
    from .voice_record import VoiceRecord as VoiceRecord
    from .voice_recording_event import VoiceRecordingEvent as VoiceRecordingEvent
    from .voice_speech import VoiceSpeech as VoiceSpeech
    from .voice_speech_result import VoiceSpeechResult as VoiceSpeechResult
    from .voice_status_event import VoiceStatusEvent as VoiceStatusEvent
    from .voice_transcription_event import VoiceTranscriptionEvent as VoiceTranscriptionEvent
    from .voice_transfer_event import VoiceTransferEvent as VoiceTransferEvent
    from .wait_action import WaitAction as WaitAction
    from .websocket_authorization import WebsocketAuthorization as WebsocketAuthorization
    from .websocket_call_record import WebsocketCallRecord as WebsocketCallRecord
    from .websocket_endpoint import WebsocketEndpoint as WebsocketEndpoint
    from .whatsapp_contact import WhatsappContact as WhatsappContact
    from .whatsapp_contact_addresses_item import WhatsappContactAddressesItem as WhatsappContactAddressesItem
    from .whatsapp_contact_emails_item import WhatsappContactEmailsItem as WhatsappContactEmailsItem
    from .whatsapp_contact_name import WhatsappContactName as WhatsappContactName
    from .whatsapp_contact_phones_item import WhatsappContactPhonesItem as WhatsappContactPhonesItem
    from .whatsapp_contact_urls_item import WhatsappContactUrlsItem as WhatsappContactUrlsItem
    from .whatsapp_referral import WhatsappReferral as WhatsappReferral
    from .whatsapp_referred_product import WhatsappReferredProduct as WhatsappReferredProduct
    from .whatsapp_user import WhatsappUser as WhatsappUser
else:
    from importlib import import_module

    _CLASSES = (
        ("AccountBalance", "account_balance"),
        ("AccountSettings", "account_settings"),
        ("AdvancedMachineDetection", "advanced_machine_detection"),
        ("AmdRecord", "amd_record"),
        ("AppEndpoint", "app_endpoint"),
        ("Application", "application"),
        ("ApplicationCapabilities", "application_capabilities"),
        ("ApplicationKeys", "application_keys"),
        ("ApplicationList", "application_list"),
        ("ApplicationListEmbedded", "application_list_embedded"),
        ("ApplicationNetworkApis", "application_network_apis"),
        ("ApplicationPostWebhook", "application_post_webhook"),
        ("ApplicationPrivacy", "application_privacy"),
        ("ApplicationRequest", "application_request"),
        ("ApplicationRequestKeys", "application_request_keys"),
        ("ApplicationVideo", "application_video"),
        ("ApplicationVideoStorage", "application_video_storage"),
        ("ApplicationVideoWebhook", "application_video_webhook"),
        ("ApplicationVideoWebhooks", "application_video_webhooks"),
        ("ApplicationWebhook", "application_webhook"),
        ("AsrRecord", "asr_record"),
        ("AvailableNumber", "available_number"),
        ("AvailableNumberList", "available_number_list"),
        ("Call", "call"),
        ("CallActionResult", "call_action_result"),
        ("CallAppEndpoint", "call_app_endpoint"),
        ("CallFrom", "call_from"),
        ("CallList", "call_list"),
        ("CallListEmbedded", "call_list_embedded"),
        ("CallPhoneEndpoint", "call_phone_endpoint"),
        ("CallSipEndpoint", "call_sip_endpoint"),
        ("CallVbcEndpoint", "call_vbc_endpoint"),
        ("CallWebsocketEndpoint", "call_websocket_endpoint"),
        ("Channel", "channel"),
        ("ChannelFrom", "channel_from"),
        ("ChannelTo", "channel_to"),
        ("CheckVerifyV2Response", "check_verify_v2_response"),
        ("CodedProblem", "coded_problem"),
        ("ConnectAction", "connect_action"),
        ("Conversation", "conversation"),
        ("ConversationAction", "conversation_action"),
        ("ConversationEventRecord", "conversation_event_record"),
        ("ConversationMessageRecord", "conversation_message_record"),
        ("ConversationProperties", "conversation_properties"),
        ("ConversationRequest", "conversation_request"),
        ("ConversationRequestCallback", "conversation_request_callback"),
        ("ConversationRequestCallbackParams", "conversation_request_callback_params"),
        ("ConversationRequestNumbersItem", "conversation_request_numbers_item"),
        ("ConversationRequestProperties", "conversation_request_properties"),
        ("ConversationTimestamp", "conversation_timestamp"),
        ("CreateCallRequest", "create_call_request"),
        ("CreateMemberRequestUser", "create_member_request_user"),
        ("CreateSubaccountResponse", "create_subaccount_response"),
        ("CreatedCall", "created_call"),
        ("CurrentCarrierInsight", "current_carrier_insight"),
        ("DeviceSwapInsight", "device_swap_insight"),
        ("DtmfInput", "dtmf_input"),
        ("Event", "event"),
        ("EventEmbedded", "event_embedded"),
        ("EventEmbeddedFromMember", "event_embedded_from_member"),
        ("EventNetwork", "event_network"),
        ("EventProfile", "event_profile"),
        ("EventRequest", "event_request"),
        ("EventUsage", "event_usage"),
        ("EventUser", "event_user"),
        ("ExternalAccount", "external_account"),
        ("FormatInsight", "format_insight"),
        ("IdentityInsights", "identity_insights"),
        ("IdentityInsightsRequest", "identity_insights_request"),
        ("IdentityInsightsResponse", "identity_insights_response"),
        ("InAppVoiceRecord", "in_app_voice_record"),
        ("InboundAttachment", "inbound_attachment"),
        ("InboundButton", "inbound_button"),
        ("InboundContext", "inbound_context"),
        ("InboundLocation", "inbound_location"),
        ("InboundMedia", "inbound_media"),
        ("InboundMessengerMessage", "inbound_messenger_message"),
        ("InboundMmsMessage", "inbound_mms_message"),
        ("InboundMmsMessageMms", "inbound_mms_message_mms"),
        ("InboundOrder", "inbound_order"),
        ("InboundOrderProductItemsItem", "inbound_order_product_items_item"),
        ("InboundOtherMessage", "inbound_other_message"),
        ("InboundRcsMessage", "inbound_rcs_message"),
        ("InboundReaction", "inbound_reaction"),
        ("InboundReply", "inbound_reply"),
        ("InboundSms", "inbound_sms"),
        ("InboundSmsMessage", "inbound_sms_message"),
        ("InboundSmsMessageSms", "inbound_sms_message_sms"),
        ("InboundViberMessage", "inbound_viber_message"),
        ("InboundWhatsappMessage", "inbound_whatsapp_message"),
        ("InboundWhatsappMessageSelf", "inbound_whatsapp_message_self"),
        ("InboundWhatsappMessageWhatsapp", "inbound_whatsapp_message_whatsapp"),
        ("InputAction", "input_action"),
        ("InsightStatus", "insight_status"),
        ("InvalidParameter", "invalid_parameter"),
        ("LegacyResult", "legacy_result"),
        ("Link", "link"),
        ("ListBalanceTransfersResponse", "list_balance_transfers_response"),
        ("ListBalanceTransfersResponseEmbedded", "list_balance_transfers_response_embedded"),
        ("ListConversationsResponse", "list_conversations_response"),
        ("ListConversationsResponseEmbedded", "list_conversations_response_embedded"),
        ("ListCreditTransfersResponse", "list_credit_transfers_response"),
        ("ListCreditTransfersResponseEmbedded", "list_credit_transfers_response_embedded"),
        ("ListEventsResponse", "list_events_response"),
        ("ListExternalAccountsResponse", "list_external_accounts_response"),
        ("ListMediaResponse", "list_media_response"),
        ("ListMediaResponseEmbedded", "list_media_response_embedded"),
        ("ListMembersResponse", "list_members_response"),
        ("ListMembersResponseEmbedded", "list_members_response_embedded"),
        ("ListReportsResponse", "list_reports_response"),
        ("ListReportsResponseEmbedded", "list_reports_response_embedded"),
        ("ListSecretsResponse", "list_secrets_response"),
        ("ListSecretsResponseEmbedded", "list_secrets_response_embedded"),
        ("ListUserConversationsResponse", "list_user_conversations_response"),
        ("ListUserConversationsResponseEmbedded", "list_user_conversations_response_embedded"),
        ("ListUserSessionsResponse", "list_user_sessions_response"),
        ("ListUserSessionsResponseEmbedded", "list_user_sessions_response_embedded"),
        ("ListUsersResponse", "list_users_response"),
        ("ListUsersResponseEmbedded", "list_users_response_embedded"),
        ("LocationVerificationInsight", "location_verification_insight"),
        ("LocationVerificationRequest", "location_verification_request"),
        ("LocationVerificationRequestLocation", "location_verification_request_location"),
        ("LocationVerificationRequestLocationCenter", "location_verification_request_location_center"),
        ("MediaItem", "media_item"),
        ("Member", "member"),
        ("MemberEmbedded", "member_embedded"),
        ("MemberInitiator", "member_initiator"),
        ("MemberInitiatorInvited", "member_initiator_invited"),
        ("MemberInitiatorJoined", "member_initiator_joined"),
        ("MemberLinks", "member_links"),
        ("MemberMedia", "member_media"),
        ("MemberMediaAudioSettings", "member_media_audio_settings"),
        ("MemberSummary", "member_summary"),
        ("MemberSummaryEmbedded", "member_summary_embedded"),
        ("MemberSummaryLinks", "member_summary_links"),
        ("MemberTimestamp", "member_timestamp"),
        ("MessageAttachment", "message_attachment"),
        ("MessageAudio", "message_audio"),
        ("MessageCalendarSuggestion", "message_calendar_suggestion"),
        ("MessageCard", "message_card"),
        ("MessageCarousel", "message_carousel"),
        ("MessageContext", "message_context"),
        ("MessageDialSuggestion", "message_dial_suggestion"),
        ("MessageEmailAddress", "message_email_address"),
        ("MessageEmailOptions", "message_email_options"),
        ("MessageFile", "message_file"),
        ("MessageHtml", "message_html"),
        ("MessageHtmlPart", "message_html_part"),
        ("MessageImage", "message_image"),
        ("MessageMessengerOptions", "message_messenger_options"),
        ("MessageMmsOptions", "message_mms_options"),
        ("MessageOpenUrlSuggestion", "message_open_url_suggestion"),
        ("MessageRcsOptions", "message_rcs_options"),
        ("MessageReaction", "message_reaction"),
        ("MessageReplySuggestion", "message_reply_suggestion"),
        ("MessageRequest", "message_request"),
        ("MessageResponse", "message_response"),
        ("MessageShareLocationSuggestion", "message_share_location_suggestion"),
        ("MessageSmsOptions", "message_sms_options"),
        ("MessageStatusEvent", "message_status_event"),
        ("MessageStatusEventError", "message_status_event_error"),
        ("MessageStatusEventSms", "message_status_event_sms"),
        ("MessageStatusEventSmsSegmentsItem", "message_status_event_sms_segments_item"),
        ("MessageStatusEventWhatsapp", "message_status_event_whatsapp"),
        ("MessageStatusEventWhatsappConversation", "message_status_event_whatsapp_conversation"),
        ("MessageStatusEventWhatsappConversationOrigin", "message_status_event_whatsapp_conversation_origin"),
        ("MessageStatusEventWhatsappPricing", "message_status_event_whatsapp_pricing"),
        ("MessageStatusEventWorkflow", "message_status_event_workflow"),
        ("MessageSticker", "message_sticker"),
        ("MessageTemplate", "message_template"),
        ("MessageTextPart", "message_text_part"),
        ("MessageVcard", "message_vcard"),
        ("MessageViberAction", "message_viber_action"),
        ("MessageViberOptions", "message_viber_options"),
        ("MessageVideo", "message_video"),
        ("MessageViewLocationSuggestion", "message_view_location_suggestion"),
        ("MessageWebviewSuggestion", "message_webview_suggestion"),
        ("MessageWhatsappOptions", "message_whatsapp_options"),
        ("MessagesCapability", "messages_capability"),
        ("MessagesCapabilityWebhooks", "messages_capability_webhooks"),
        ("MessagesRecord", "messages_record"),
        ("MoneyTransfer", "money_transfer"),
        ("NccoTranscription", "ncco_transcription"),
        ("NetworkApiRecord", "network_api_record"),
        ("NotifyAction", "notify_action"),
        ("NumberInsightAdvanced", "number_insight_advanced"),
        ("NumberInsightAdvancedRealTimeData", "number_insight_advanced_real_time_data"),
        ("NumberInsightAsyncStarted", "number_insight_async_started"),
        ("NumberInsightBasic", "number_insight_basic"),
        ("NumberInsightCaller", "number_insight_caller"),
        ("NumberInsightCurrentCarrier", "number_insight_current_carrier"),
        ("NumberInsightOriginalCarrier", "number_insight_original_carrier"),
        ("NumberInsightRecord", "number_insight_record"),
        ("NumberInsightRoaming", "number_insight_roaming"),
        ("NumberInsightStandard", "number_insight_standard"),
        ("NumberLimitation", "number_limitation"),
        ("NumberList", "number_list"),
        ("NumberPool", "number_pool"),
        ("NumberPoolAdded", "number_pool_added"),
        ("NumberPoolLinks", "number_pool_links"),
        ("NumberPoolList", "number_pool_list"),
        ("NumberPoolListEmbedded", "number_pool_list_embedded"),
        ("NumberPoolNumbers", "number_pool_numbers"),
        ("NumberPoolNumbersEmbedded", "number_pool_numbers_embedded"),
        ("NumberPoolNumbersRequest", "number_pool_numbers_request"),
        ("NumberPoolPageLinks", "number_pool_page_links"),
        ("NumberPoolPartial", "number_pool_partial"),
        ("NumberPoolPartialErrorsItem", "number_pool_partial_errors_item"),
        ("NumberPoolRemoved", "number_pool_removed"),
        ("NumberVoiceStatus", "number_voice_status"),
        ("OnAnswer", "on_answer"),
        ("OriginalCarrierInsight", "original_carrier_insight"),
        ("OutboundMessage", "outbound_message"),
        ("OwnedNumber", "owned_number"),
        ("PageLinks", "page_links"),
        ("PhoneEndpoint", "phone_endpoint"),
        ("PricingCountries", "pricing_countries"),
        ("PricingCountry", "pricing_country"),
        ("PricingError400", "pricing_error400"),
        ("PricingError400InvalidParameters", "pricing_error400_invalid_parameters"),
        ("PricingError401", "pricing_error401"),
        ("PricingNetwork", "pricing_network"),
        ("Problem", "problem"),
        ("ReachabilityInsight", "reachability_insight"),
        ("RecordAction", "record_action"),
        ("RecordConversationRequestTranscription", "record_conversation_request_transcription"),
        ("RecordsResponse", "records_response"),
        ("RecordsResponseLinks", "records_response_links"),
        ("RecordsResponseLinksNext", "records_response_links_next"),
        ("RecordsResponseLinksSelf", "records_response_links_self"),
        ("RedactTransactionResponse401", "redact_transaction_response401"),
        ("ReplyingIndicator", "replying_indicator"),
        ("Report", "report"),
        ("ReportLinks", "report_links"),
        ("ReportLinksDownloadReport", "report_links_download_report"),
        ("ReportLinksSelf", "report_links_self"),
        ("ReportRequest", "report_request"),
        ("ReportsUsageRecord", "reports_usage_record"),
        ("RequestPsd2VerificationResponse", "request_psd2_verification_response"),
        ("RequestedInsights", "requested_insights"),
        ("RequestedInsightsDeviceSwap", "requested_insights_device_swap"),
        ("RequestedInsightsSimSwap", "requested_insights_sim_swap"),
        ("RoamingInsight", "roaming_insight"),
        ("RtcCapability", "rtc_capability"),
        ("RtcCapabilityWebhooks", "rtc_capability_webhooks"),
        ("RtcEvent", "rtc_event"),
        ("SecretInfo", "secret_info"),
        ("SelfLink", "self_link"),
        ("SimSwapInsight", "sim_swap_insight"),
        ("SipEndpoint", "sip_endpoint"),
        ("SipStandardHeaders", "sip_standard_headers"),
        ("SmsReceipt", "sms_receipt"),
        ("SmsRecord", "sms_record"),
        ("SmsResponse", "sms_response"),
        ("SmsResponseMessagesItem", "sms_response_messages_item"),
        ("SmsTrafficControlRecord", "sms_traffic_control_record"),
        ("SpeechInput", "speech_input"),
        ("StreamAction", "stream_action"),
        ("StreamRequest", "stream_request"),
        ("Subaccount", "subaccount"),
        ("SubaccountList", "subaccount_list"),
        ("SubaccountListEmbedded", "subaccount_list_embedded"),
        ("SubscriberMatchInsight", "subscriber_match_insight"),
        ("SubscriberMatchRequest", "subscriber_match_request"),
        ("SubscriberMatchStatus", "subscriber_match_status"),
        ("TalkAction", "talk_action"),
        ("TalkRequest", "talk_request"),
        ("TransferAction", "transfer_action"),
        ("TransferNumberResponse", "transfer_number_response"),
        ("TransferToNcco", "transfer_to_ncco"),
        ("TransferToUrl", "transfer_to_url"),
        ("TtsRecord", "tts_record"),
        ("UnblockNetworkResponse", "unblock_network_response"),
        ("UpdateCallRequest", "update_call_request"),
        ("UpdateMemberRequestReason", "update_member_request_reason"),
        ("UpdateMessageRequest", "update_message_request"),
        ("User", "user"),
        ("UserChannels", "user_channels"),
        ("UserChannelsMessengerItem", "user_channels_messenger_item"),
        ("UserChannelsMmsItem", "user_channels_mms_item"),
        ("UserChannelsPstnItem", "user_channels_pstn_item"),
        ("UserChannelsSipItem", "user_channels_sip_item"),
        ("UserChannelsSmsItem", "user_channels_sms_item"),
        ("UserChannelsVbcItem", "user_channels_vbc_item"),
        ("UserChannelsViberItem", "user_channels_viber_item"),
        ("UserChannelsWebsocketItem", "user_channels_websocket_item"),
        ("UserChannelsWhatsappItem", "user_channels_whatsapp_item"),
        ("UserConversation", "user_conversation"),
        ("UserConversationEmbedded", "user_conversation_embedded"),
        ("UserProperties", "user_properties"),
        ("UserSession", "user_session"),
        ("UserSessionEmbedded", "user_session_embedded"),
        ("UserSessionProperties", "user_session_properties"),
        ("UserSummary", "user_summary"),
        ("UserTimestamp", "user_timestamp"),
        ("VbcEndpoint", "vbc_endpoint"),
        ("Verification", "verification"),
        ("VerifyCapability", "verify_capability"),
        ("VerifyCapabilityWebhooks", "verify_capability_webhooks"),
        ("VerifyCheck", "verify_check"),
        ("VerifyCheckResponse", "verify_check_response"),
        ("VerifyControlResponse", "verify_control_response"),
        ("VerifyEmailStep", "verify_email_step"),
        ("VerifyEvent", "verify_event"),
        ("VerifyFragment", "verify_fragment"),
        ("VerifyFragmentCreate", "verify_fragment_create"),
        ("VerifyFragmentLinks", "verify_fragment_links"),
        ("VerifyFragmentList", "verify_fragment_list"),
        ("VerifyFragmentListEmbedded", "verify_fragment_list_embedded"),
        ("VerifyFragmentUpdate", "verify_fragment_update"),
        ("VerifyRcsStep", "verify_rcs_step"),
        ("VerifyRecord", "verify_record"),
        ("VerifyResponse", "verify_response"),
        ("VerifySearchResponse", "verify_search_response"),
        ("VerifySilentAuthAction", "verify_silent_auth_action"),
        ("VerifySilentAuthEvent", "verify_silent_auth_event"),
        ("VerifySilentAuthStep", "verify_silent_auth_step"),
        ("VerifySmsStep", "verify_sms_step"),
        ("VerifyStep", "verify_step"),
        ("VerifySummaryEvent", "verify_summary_event"),
        ("VerifySummaryEventWorkflowItem", "verify_summary_event_workflow_item"),
        ("VerifyTemplate", "verify_template"),
        ("VerifyTemplateCreate", "verify_template_create"),
        ("VerifyTemplateLinks", "verify_template_links"),
        ("VerifyTemplateList", "verify_template_list"),
        ("VerifyTemplateListEmbedded", "verify_template_list_embedded"),
        ("VerifyTemplateUpdate", "verify_template_update"),
        ("VerifyV2Record", "verify_v2_record"),
        ("VerifyV2Request", "verify_v2_request"),
        ("VerifyV2Started", "verify_v2_started"),
        ("VerifyVoiceStep", "verify_voice_step"),
        ("VerifyWhatsappStep", "verify_whatsapp_step"),
        ("VideoArchive", "video_archive"),
        ("VideoArchiveList", "video_archive_list"),
        ("VideoArchiveRequest", "video_archive_request"),
        ("VideoAudioConnector", "video_audio_connector"),
        ("VideoAudioConnectorRequest", "video_audio_connector_request"),
        ("VideoAudioTransport", "video_audio_transport"),
        ("VideoBroadcast", "video_broadcast"),
        ("VideoBroadcastList", "video_broadcast_list"),
        ("VideoBroadcastOutputs", "video_broadcast_outputs"),
        ("VideoBroadcastRequest", "video_broadcast_request"),
        ("VideoBroadcastSettings", "video_broadcast_settings"),
        ("VideoBroadcastUrls", "video_broadcast_urls"),
        ("VideoCaptions", "video_captions"),
        ("VideoCaptionsEvent", "video_captions_event"),
        ("VideoCaptionsRequest", "video_captions_request"),
        ("VideoConnection", "video_connection"),
        ("VideoConnectionList", "video_connection_list"),
        ("VideoDtmf", "video_dtmf"),
        ("VideoError", "video_error"),
        ("VideoEventConnection", "video_event_connection"),
        ("VideoEventStream", "video_event_stream"),
        ("VideoHlsOptions", "video_hls_options"),
        ("VideoLayout", "video_layout"),
        ("VideoMessage", "video_message"),
        ("VideoMuteRequest", "video_mute_request"),
        ("VideoProject", "video_project"),
        ("VideoRecord", "video_record"),
        ("VideoRender", "video_render"),
        ("VideoRenderList", "video_render_list"),
        ("VideoRenderRequest", "video_render_request"),
        ("VideoRenderRequestProperties", "video_render_request_properties"),
        ("VideoRtmpStream", "video_rtmp_stream"),
        ("VideoRtmpTarget", "video_rtmp_target"),
        ("VideoSession", "video_session"),
        ("VideoSessionEvent", "video_session_event"),
        ("VideoSessionRequest", "video_session_request"),
        ("VideoSignal", "video_signal"),
        ("VideoSip", "video_sip"),
        ("VideoSipAuth", "video_sip_auth"),
        ("VideoSipCall", "video_sip_call"),
        ("VideoSipCallRequest", "video_sip_call_request"),
        ("VideoSipEvent", "video_sip_event"),
        ("VideoSipEventCall", "video_sip_event_call"),
        ("VideoStream", "video_stream"),
        ("VideoStreamInComposition", "video_stream_in_composition"),
        ("VideoStreamLayout", "video_stream_layout"),
        ("VideoStreamLayouts", "video_stream_layouts"),
        ("VideoStreamList", "video_stream_list"),
        ("VideoStreamSelection", "video_stream_selection"),
        ("VideoTranscription", "video_transcription"),
        ("VideoTranscriptionProperties", "video_transcription_properties"),
        ("VideoWebSocket", "video_web_socket"),
        ("VoiceAnswer", "voice_answer"),
        ("VoiceAnswerWebhook", "voice_answer_webhook"),
        ("VoiceCapability", "voice_capability"),
        ("VoiceCapabilityWebhooks", "voice_capability_webhooks"),
        ("VoiceDtmf", "voice_dtmf"),
        ("VoiceError", "voice_error"),
        ("VoiceErrorEvent", "voice_error_event"),
        ("VoiceEventWebhook", "voice_event_webhook"),
        ("VoiceFailedRequest", "voice_failed_request"),
        ("VoiceFallback", "voice_fallback"),
        ("VoiceInputEvent", "voice_input_event"),
        ("VoiceNotifyEvent", "voice_notify_event"),
        ("VoiceRecord", "voice_record"),
        ("VoiceRecordingEvent", "voice_recording_event"),
        ("VoiceSpeech", "voice_speech"),
        ("VoiceSpeechResult", "voice_speech_result"),
        ("VoiceStatusEvent", "voice_status_event"),
        ("VoiceTranscriptionEvent", "voice_transcription_event"),
        ("VoiceTransferEvent", "voice_transfer_event"),
        ("WaitAction", "wait_action"),
        ("WebsocketAuthorization", "websocket_authorization"),
        ("WebsocketCallRecord", "websocket_call_record"),
        ("WebsocketEndpoint", "websocket_endpoint"),
        ("WhatsappContact", "whatsapp_contact"),
        ("WhatsappContactAddressesItem", "whatsapp_contact_addresses_item"),
        ("WhatsappContactEmailsItem", "whatsapp_contact_emails_item"),
        ("WhatsappContactName", "whatsapp_contact_name"),
        ("WhatsappContactPhonesItem", "whatsapp_contact_phones_item"),
        ("WhatsappContactUrlsItem", "whatsapp_contact_urls_item"),
        ("WhatsappReferral", "whatsapp_referral"),
        ("WhatsappReferredProduct", "whatsapp_referred_product"),
        ("WhatsappUser", "whatsapp_user"),
    )
    _MODULES = dict(_CLASSES)

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{module}", __name__), name)

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])
