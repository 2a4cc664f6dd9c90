/** A key stands in indexes and addresses: small letters, digits, hyphens. */
export const goodCommunityKey = /^[a-z0-9][a-z0-9-]{0,59}$/;
