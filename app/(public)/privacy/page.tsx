import { ServicePage, servicePageMetadata } from '../service-page'

export const generateMetadata = () => servicePageMetadata('privacy')

export default function PrivacyPage() {
  return <ServicePage name="privacy" />
}
