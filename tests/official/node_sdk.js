// What the README of the official SDK for Node begins with, and the first call of each product, against an emulator.
const { readFileSync } = require("node:fs");
const { Vonage } = require("@vonage/server-sdk");

const given = JSON.parse(readFileSync(0, "utf-8"));
const vonage = new Vonage(
  {
    apiKey: given.api_key,
    apiSecret: given.api_secret,
    applicationId: given.application_id,
    privateKey: given.private_key,
  },
  { restHost: given.url, apiHost: given.url, videoHost: given.url },
);

async function main() {
  const seen = {};
  const sms = await vonage.sms.send({ to: "447700900005", from: "Acme", text: "This is a test" });
  seen.sms = sms.messages[0].status;
  seen.balance = (await vonage.accounts.getBalance()).value;
  const found = await vonage.numbers.getAvailableNumbers({ country: "GB", size: 1 });
  seen.bought = await vonage.numbers.buyNumber({ country: "GB", msisdn: found.numbers[0].msisdn });
  seen.owned = (await vonage.numbers.getOwnedNumbers({})).numbers.length;
  const message = await vonage.messages.send({
    message_type: "text",
    channel: "sms",
    to: "447700900006",
    from: "447700900001",
    text: "Hello",
  });
  seen.message = message.messageUUID;
  const verification = await vonage.verify.start({ number: "447700900007", brand: "Acme" });
  seen.verification = verification.requestId ?? verification.request_id;
  const second = await vonage.verify2.newRequest({
    brand: "Acme",
    workflow: [{ channel: "sms", to: "447700900008" }],
  });
  seen.verification_v2 = second.requestId ?? second.request_id;
  const call = await vonage.voice.createOutboundCall({
    to: [{ type: "phone", number: "447700900009" }],
    from: { type: "phone", number: "447700900001" },
    ncco: [{ action: "talk", text: "Hello" }],
  });
  seen.call = call.uuid;
  seen.status = (await vonage.voice.getCall(call.uuid)).status;
  const application = await vonage.applications.createApplication({ name: "From Node" });
  seen.application = (await vonage.applications.getApplication(application.id)).name;
  await vonage.applications.deleteApplication(application.id);
  try {
    await vonage.sms.send({ to: "447700900109", from: "Acme", text: "No credit" });
  } catch (error) {
    seen.refused = error.constructor.name;
  }
  console.log(JSON.stringify(seen));
}

main().catch((error) => {
  console.error(error?.response?.url ?? "", error);
  process.exit(1);
});
