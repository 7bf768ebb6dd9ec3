"""Create an Outbound Call.

Create an outbound call to a phone number, a SIP endpoint, a WebSocket, an extension or a user of a
client application. A repeated request creates a second call: when the outcome of a request is
unknown, look for the call with `list_calls` instead of repeating the request.

- ``POST /v1/calls`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: never
- Rate limit: 3/s voice-create
- Evidence of success: uuid
- Document: ``#/paths/~1v1~1calls/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import (
    AllOf,
    AnyValue,
    Array,
    Boolean,
    Case,
    Cases,
    Integer,
    Not,
    Object,
    OneOf,
    Ref,
    String,
)

from ...models.advanced_machine_detection import AdvancedMachineDetection
from ...models.call_app_endpoint import CallAppEndpoint
from ...models.call_from import CallFrom
from ...models.call_phone_endpoint import CallPhoneEndpoint
from ...models.call_sip_endpoint import CallSipEndpoint
from ...models.call_vbc_endpoint import CallVbcEndpoint
from ...models.call_websocket_endpoint import CallWebsocketEndpoint
from ...models.connect_action import ConnectAction
from ...models.conversation_action import ConversationAction
from ...models.created_call import CreatedCall
from ...models.input_action import InputAction
from ...models.notify_action import NotifyAction
from ...models.record_action import RecordAction
from ...models.stream_action import StreamAction
from ...models.talk_action import TalkAction
from ...models.transfer_action import TransferAction
from ...models.voice_error import VoiceError
from ...models.wait_action import WaitAction
from ...security import SCHEMES

OPERATION = Operation(
    id="createCall",
    call="voice.create_call",
    tag="Voice",
    method="POST",
    path="/v1/calls",
    pointer="#/paths/~1v1~1calls/post",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
        Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
        Server("https://api-us-4.vonage.com", regions=("na-west",)),
        Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
        Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
        Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
        Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    rate_limit=RateLimit(
        calls=3,
        seconds=1,
        bucket="voice-create",
    ),
    outcome_check=OutcomeCheck(
        call="voice.list_calls",
        parameters=(("page_size", 100),),
        match=(
            ("/direction", "outbound"),
            ("/to/number", "$request.body#/to/0/number"),
            ("/from/number", "$request.body#/from/number"),
        ),
        records="/_embedded/calls",
        since="date_start",
        until="date_end",
    ),
    evidence=Evidence(
        fields=("uuid",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/components/schemas/CreateCallRequest",
                properties={
                    "to": Array(
                        OneOf(
                            Ref(lambda: CallPhoneEndpoint.RULE),
                            Ref(lambda: CallSipEndpoint.RULE),
                            Ref(lambda: CallWebsocketEndpoint.RULE),
                            Ref(lambda: CallVbcEndpoint.RULE),
                            Ref(lambda: CallAppEndpoint.RULE),
                            discriminator="type",
                            mapping={"app": 4, "phone": 0, "sip": 1, "vbc": 3, "websocket": 2},
                            pointer="#/components/schemas/CallEndpoint",
                        ),
                        min_items=1,
                        max_items=1,
                    ),
                    "advanced_machine_detection": Ref(lambda: AdvancedMachineDetection.RULE),
                    "answer_method": String(enum=("GET", "POST")),
                    "answer_url": Array(String(), min_items=1, max_items=1),
                    "event_method": String(enum=("POST", "GET")),
                    "event_url": Array(String(), min_items=1, max_items=1),
                    "from": Ref(lambda: CallFrom.RULE),
                    "length_timer": Integer(minimum=1, maximum=86400),
                    "machine_detection": String(enum=("continue", "hangup")),
                    "ncco": Array(
                        OneOf(
                            Ref(lambda: RecordAction.RULE),
                            Ref(lambda: ConversationAction.RULE),
                            Ref(lambda: ConnectAction.RULE),
                            Ref(lambda: TalkAction.RULE),
                            Ref(lambda: StreamAction.RULE),
                            Ref(lambda: InputAction.RULE),
                            Ref(lambda: NotifyAction.RULE),
                            Ref(lambda: WaitAction.RULE),
                            Ref(lambda: TransferAction.RULE),
                            discriminator="action",
                            mapping={
                                "connect": 2,
                                "conversation": 1,
                                "input": 5,
                                "notify": 6,
                                "record": 0,
                                "stream": 4,
                                "talk": 3,
                                "transfer": 8,
                                "wait": 7,
                            },
                            pointer="#/components/schemas/NccoAction",
                        )
                    ),
                    "random_from_number": Boolean(),
                    "ringing_timer": Integer(minimum=1, maximum=120),
                },
                required=("to",),
                arguments={"from": "from_"},
            ),
            Cases(
                Case(needs=("ncco",)),
                Case(needs=("answer_url",)),
                exclusive=True,
                pointer="#/components/schemas/CreateCallRequest/oneOf",
            ),
            Cases(
                Case(when={"random_from_number": (False,)}, needs=("from",)),
                Case(
                    when={"random_from_number": (True,)},
                    needs=("random_from_number",),
                    then=Object(properties={"from": Not(AnyValue())}, arguments={"from": "from_"}),
                ),
                arguments={"from": "from_"},
                pointer="#/components/schemas/CreateCallRequest/anyOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[CreatedCall] = Endpoint(
    OPERATION,
    success=(json_response("201", CreatedCall),),
    errors=(
        json_response("400", VoiceError),
        json_response("401", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
