/** The server puts the sender's address here; what a client sends under this name is thrown away. */
export const addressHeader = 'x-receptive-address'
