"""Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""
