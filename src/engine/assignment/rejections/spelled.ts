/** The letters and digits of a name, however its words are joined: `ShopList`, `shop_list`, `shop-list`. */
export const spelled = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
