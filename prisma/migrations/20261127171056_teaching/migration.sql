-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "is_anonymous" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "assignment_exercise" ADD COLUMN     "pinned" TEXT;

-- AlterTable
ALTER TABLE "judging" ADD COLUMN     "applied_at" TIMESTAMPTZ(3),
ADD COLUMN     "regrade_id" UUID;

-- CreateTable
CREATE TABLE "regrade" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "exercise" TEXT NOT NULL,
    "exercise_version" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "never_lower" BOOLEAN NOT NULL DEFAULT false,
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_comment" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "submission_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("submission_id")
);

-- CreateIndex
CREATE INDEX "regrade_assignment_id_exercise_asked_at_idx" ON "regrade"("assignment_id", "exercise", "asked_at");

-- CreateIndex
CREATE INDEX "comment_submission_id_line_idx" ON "comment"("submission_id", "line");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_comment_course_id_body_key" ON "saved_comment"("course_id", "body");

-- CreateIndex
CREATE INDEX "judging_regrade_id_id_idx" ON "judging"("regrade_id", "id");

-- AddForeignKey
ALTER TABLE "judging" ADD CONSTRAINT "judging_regrade_id_fkey" FOREIGN KEY ("regrade_id") REFERENCES "regrade"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_assignment_id_exercise_fkey" FOREIGN KEY ("assignment_id", "exercise") REFERENCES "assignment_exercise"("assignment_id", "exercise") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_comment" ADD CONSTRAINT "saved_comment_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
