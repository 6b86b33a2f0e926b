/** Which columns a printed name comes from: the same words may mean a brand in one and its group in another. */
export const nameKinds = ['operator', 'entity', 'shipowner', 'place'] as const;
export type NameKind = (typeof nameKinds)[number];

/** What an id is an id of; `region` and `country` are those of `ports.csv`, and `world` is a region. */
export const idTypes = ['brand_id', 'group_id', 'ship_id', 'port_id', 'region', 'country'] as const;
export type IdType = (typeof idTypes)[number];
