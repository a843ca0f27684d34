import { db } from '@/lib/platform/db/client'
import { seedDemoWorld } from './seed'

// Run as a script: `tsx prisma/seed/index.ts`, with DATABASE_URL and DATA_DIR in the environment.
try {
  await seedDemoWorld((line) => console.log(line))
} finally {
  await db().$disconnect()
}
