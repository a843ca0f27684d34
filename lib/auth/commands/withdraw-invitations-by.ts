import type { Transaction } from '@/lib/platform/db/transaction'

/** Takes back what somebody has offered who may invite no more: nobody stays in by a door that they left open. */
export async function withdrawInvitationsBy(tx: Transaction, invitedById: string, now: Date): Promise<number> {
  const { count } = await tx.accountLink.updateMany({
    where: { purpose: 'invitation', invitedById, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  return count
}
