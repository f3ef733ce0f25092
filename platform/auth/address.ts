/** The server puts the sender's address here; what a client sends under this name is thrown away. */
export const addressHeader = 'x-receptive-address'

/** Set where a proxy that is not trusted sent the request: whose it is nobody knows. */
export const relayedHeader = 'x-receptive-relayed'
