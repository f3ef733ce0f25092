-- CreateTable
CREATE TABLE "solution_request" (
    "user_id" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "solution_request_pkey" PRIMARY KEY ("user_id","exercise")
);

-- AddForeignKey
ALTER TABLE "solution_request" ADD CONSTRAINT "solution_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
