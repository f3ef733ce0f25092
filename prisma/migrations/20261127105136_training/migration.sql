-- AlterTable
ALTER TABLE "judging" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "progress" TEXT;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "weights" BYTEA,
ADD COLUMN     "weights_digest" TEXT;

-- CreateIndex
CREATE INDEX "submission_exercise_weights_digest_idx" ON "submission"("exercise", "weights_digest");
