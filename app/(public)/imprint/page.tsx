import { ServicePage, servicePageMetadata } from '../service-page'

export const generateMetadata = () => servicePageMetadata('imprint')

export default function ImprintPage() {
  return <ServicePage name="imprint" />
}
