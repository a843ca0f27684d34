// Its own, so that Next does not take the portal’s above it.
export default {}
