import { log } from '@/lib/platform/log'
import { storage } from '@/lib/platform/storage/open-storage'

/**
 * Takes away the renditions of a picture, but for those of one edition. After the commit: what fails here leaves files that
 * nobody is led to, and must not undo what is written.
 */
export async function forgetRenditions(assetId: string, keepEdition?: string): Promise<void> {
  const kept = keepEdition && `renditions/${assetId}/${keepEdition}/`
  try {
    for await (const { key } of storage().list(`renditions/${assetId}/`)) {
      if (!kept || !key.startsWith(kept)) await storage().delete(key)
    }
  } catch (error) {
    log().warn({ err: error, assetId }, 'Old renditions were left behind')
  }
}
