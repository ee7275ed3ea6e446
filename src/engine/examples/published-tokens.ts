/** Hashes, as `published.ts` makes them, of values that stand in the documentation and the samples of services. */

/**
 * Tokens and keys from the documentation of GitHub, GitLab, Telegram, Twitter, Discord, Slack, Twilio, Mailgun, Cloudflare,
 * DigitalOcean, Datadog, Zendesk, Shopify, Pusher, PagerDuty, Algolia, OpenWeather, Last.fm, Giphy, Instagram, LinkedIn, Twitch,
 * Spotify, Google's OAuth, Microsoft's identity platform, the signatures of AWS, Alibaba and Huawei Cloud, WeChat, QQ,
 * DingTalk, Binance, Kraken and BitMEX; from that of NATS, WireGuard, Consul, Vault, Kubernetes, Docker Swarm, Elasticsearch
 * and Grafana; what Telegram's own page is known by; the test key of Widevine, the key in each client of Broadlink, that of MinIO's playground, and the one
 * with which Supabase runs on every developer's machine.
 */
export const tokensOfProviders: ReadonlySet<number> = new Set([
  0x020ddc1e, 0x035953c8, 0x0496f4d1, 0x052e36fa, 0x06537c17, 0x0b9e24e6, 0x0c9aae7e, 0x13aaa263, 0x16a288a6,
  0x1934ced3, 0x1a2fb391, 0x1b601db8, 0x1ba0f990, 0x1bcf50cf, 0x1be29a92, 0x1f638025, 0x20a05e81, 0x21262c0c,
  0x22439827, 0x22b13a3f, 0x22de2f8f, 0x230b91ec, 0x23796d49, 0x251fe364, 0x27acbbdb, 0x2bc92502, 0x3023ea38,
  0x30d947b2, 0x310d36ac, 0x327ff3b2, 0x332930f7, 0x34a10706, 0x3522ff30, 0x36cda83a, 0x37505be6, 0x3b416365,
  0x3eccd4ce, 0x416d6d2c, 0x44821c9d, 0x44f412e0, 0x458d5af7, 0x46aae351, 0x47dbf775, 0x4de20d7e, 0x4fc21e69,
  0x4fd00ca3, 0x545c30f7, 0x54ca3d8f, 0x5609507c, 0x5b00c5d4, 0x5ca4aff4, 0x5e867421, 0x603d71b4, 0x619fc4af,
  0x6aef499a, 0x6d46bcaa, 0x6f1f5aae, 0x70c98367, 0x80df12b6, 0x82668256, 0x86712a6a, 0x86f9f31b, 0x87f4161b,
  0x8aa2e0d3, 0x8e7218dd, 0x8fa70b3e, 0x90832d07, 0x91627570, 0x9619cf32, 0x972f61c3, 0x99a6af4b, 0x9c5d2a35,
  0x9cff2977, 0x9d1e3adf, 0x9d51553d, 0x9f3bcca4, 0xa1166a50, 0xa2d1cc16, 0xa65f74e0, 0xa69b2e0b, 0xa6a0cb76,
  0xa78da954, 0xb01b1f78, 0xb164f199, 0xb5b4e3a5, 0xb719848a, 0xba1f3134, 0xbe3378ee, 0xbfac9142, 0xc185db61,
  0xc3658915, 0xc46902e4, 0xc8ce8832, 0xc8e18772, 0xccf3e691, 0xcdae4e4f, 0xce27804a, 0xce822fb5, 0xd12442a0,
  0xd58395a9, 0xd6ceb0cc, 0xdf6e965d, 0xe1c72746, 0xe3a9896f, 0xe5da1eab, 0xe60e12c7, 0xe66b58ea, 0xe911187c,
  0xeb3c6d33, 0xeee29765, 0xef5029cc, 0xf05bf556, 0xf19dd47d, 0xf21d989d, 0xf83cbd54, 0xf97d14a5, 0xfb82cfbc,
  0xff800746, 0xff93e6e7,
]);

/**
 * Shared credentials of the sandboxes of 2C2P, Adyen, Authorize.Net, Billplz, bKash, Checkout.com, Conekta, Culqi,
 * CyberSource, ECPay, eSewa, HyperPay, KG Inicis, Khalti, Midtrans, Mollie, MoMo, NICEPAY, Openpay, Opayo, PAY.JP, Payfast,
 * PayPal, PayU, Redsys, Stripe, Tap, Toss Payments, Transbank, VNPAY, Xendit and ZaloPay, which their guides print for
 * everybody to test with.
 */
export const keysOfSandboxes: ReadonlySet<number> = new Set([
  0x057f3f45, 0x09e0592b, 0x13508319, 0x15e825b7, 0x17a9616f, 0x1d52a6cc, 0x1db24c7a, 0x1f3ca7c8, 0x228d97bc,
  0x2aff4512, 0x2d723c0a, 0x2da3f409, 0x2db42365, 0x2dc3aac0, 0x2fb291e3, 0x33bb0fd9, 0x3470fcff, 0x35ee7662,
  0x37e966ee, 0x3c9c6f79, 0x3d981969, 0x3ec69e66, 0x3ec9c338, 0x44d1f548, 0x49dd91c8, 0x4d92cc0a, 0x5428a1ad,
  0x54a6f00c, 0x5dc814ac, 0x5ea84007, 0x6171e86f, 0x62dbb1da, 0x68509e4a, 0x6c6f54f0, 0x6c901d71, 0x6e701be4,
  0x6ed2365f, 0x6eeb86d3, 0x70e12891, 0x77767a3d, 0x79ea0ff9, 0x7d1788c9, 0x7ee4eacd, 0x811bf735, 0x8230db3a,
  0x850addd0, 0x864d9f3d, 0x8e5c4da6, 0x8f1e1403, 0x981a53c7, 0x99a23fe1, 0x9e5600a2, 0x9f7cc1ba, 0xa1448d27,
  0xa240ee1e, 0xa372fee6, 0xa7d2770e, 0xa867384d, 0xac64f422, 0xadd6ad76, 0xb17cd1b1, 0xb57d53d5, 0xb7e9efe1,
  0xbb6d2c2a, 0xc0fe3c87, 0xc3c7241e, 0xc6fb852d, 0xccd387d2, 0xd1135b65, 0xd2bfb0f8, 0xd3452a90, 0xd5156a7d,
  0xdbb0f709, 0xdd6caf0f, 0xde6bf5a4, 0xe7b376d4, 0xed216f4e, 0xefb30ab1, 0xefd0624c, 0xf90413f1,
]);

/**
 * Accounts that Hardhat, Truffle, Geth, Besu, Quorum, EOSIO, NEAR, ZKsync, Nitro, Starknet's and Tron's networks for
 * developers give to everybody, and those in the documentation of web3.js and the wiki of Bitcoin.
 */
export const accountsOfDevelopers: ReadonlySet<number> = new Set([
  0x00d9dee6, 0x160bf65a, 0x22042579, 0x2ca97b09, 0x372f74c1, 0x776417b4, 0x89821b91, 0x932c3eaf, 0x974bfe34,
  0x9c07d13a, 0xa6fa9360, 0xadfef618, 0xaf47c9e6, 0xb4da4a7f, 0xcbca9bc3, 0xcc445b10, 0xd99de76a, 0xdbeff044,
]);

/**
 * Recovery phrases of wallets with which Ganache, Truffle, Substrate, Cosmos and Terra start on every developer's machine, those
 * in the documentation of ethers, and the test vectors of BIP-39.
 */
export const phrasesOfDevelopers: ReadonlySet<number> = new Set([
  0x8b305343, 0x56077ccf, 0xfc6ee4ec, 0xd9f6b1a8, 0xc9829b28, 0x2e8163ee, 0x1a95df84, 0xe5b6cb4c, 0xde6edeb6,
  0x2b553ea3, 0x50ff98bb, 0x08f87f4e, 0xf0d0b79e, 0x050b0178, 0xa47b2f1d, 0xa709c5cb, 0xc2be04a0, 0xfefc1693,
]);
