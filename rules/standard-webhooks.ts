/**
 * The name of a service that signs its webhooks as Svix does, shortly before a secret: only that tells it from one of
 * Stripe, if neither has a sign in it.
 */
export const standardWebhookOwner =
  '(?:[Ss](?:vix|VIX)|[Cc](?:lerk|LERK)|[Oo]pen(?:ai|AI)|OPENAI|[Rr](?:eplicate|EPLICATE|esend|ESEND)|[Ss](?:upabase|UPABASE))[\\w.\\- :="\'`]{0,50}';
