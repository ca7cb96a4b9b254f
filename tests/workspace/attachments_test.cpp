// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept in the fund file by their content.
#include "storage/sqlite/database.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

struct AttachingFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    AttachingFund() {
        makeSmallFund(file);
        workspace = Workspace::open(file);
    }
    Id<Attachment> attach(const std::string& name, const std::string& bytes) {
        const std::filesystem::path paper = scratch / name;
        writeBytes(paper, bytes);
        Id<Attachment> id;
        workspace->edit(Operation::Enter, "添加附件",
                        [&](Edit& edit) { id = edit.attach(Id<Pledge>{1}, paper); });
        return id;
    }
    [[nodiscard]] std::string contentOf(Id<Attachment> id) {
        workspace->writeAttachment(id, scratch / "取出");
        const std::string bytes = bytesOf(scratch / "取出");
        std::filesystem::remove(scratch / "取出");
        return bytes;
    }
    [[nodiscard]] std::int64_t contents() {
        workspace.reset();
        const std::int64_t count =
            Database(file).number("SELECT count(DISTINCT sha256) FROM attached_piece");
        workspace = Workspace::open(file);
        return count;
    }
    void tamper(const std::string& sql) {
        workspace.reset();
        Database(file).execute(sql);
    }
    [[nodiscard]] std::vector<std::string> found() const {
        std::vector<std::string> records;
        for (const Finding& finding : Workspace::verifyFile(file).findings)
            records.push_back(finding.place.record);
        return records;
    }
};

std::string longText() {
    std::string text;
    while (text.size() < 2'500'000) text += "证明材料 " + std::to_string(text.size());
    return text;
}

}  // namespace

TEST_CASE("a file comes out as it went in, whatever its size") {
    AttachingFund fund;
    const std::string zeros(5000, '\0');
    for (const std::string& bytes : {std::string("scan"), std::string(), zeros, longText()})
        CHECK(fund.contentOf(fund.attach("证明.pdf", bytes)) == bytes);
}

TEST_CASE("an attachment says whose it is, how it is called and how large it is") {
    AttachingFund fund;
    fund.attach("证明 '一'.pdf", "scan");
    const Attachment attachment = fund.workspace->year()->attachments.back();
    CHECK(attachment.kind == "pledge");
    CHECK(attachment.record == 1);
    CHECK(attachment.name == "证明 '一'.pdf");
    CHECK(attachment.bytes == 4);
}

TEST_CASE("the same content is kept once") {
    AttachingFund fund;
    fund.attach("甲.pdf", "scan");
    fund.attach("乙.pdf", "scan");
    fund.attach("丙.pdf", "another");
    const auto year = fund.workspace->year();
    CHECK(year->attachments[0].sha256 == year->attachments[1].sha256);
    CHECK(fund.contents() == 2);
}

TEST_CASE("adding and removing a file is taken back like any edit") {
    AttachingFund fund;
    const Id<Attachment> id = fund.attach("甲.pdf", "scan");
    fund.workspace->undo();
    CHECK(fund.workspace->year()->attachments.empty());
    fund.workspace->redo();
    fund.workspace->edit(Operation::Enter, "移除", [&](Edit& edit) { edit.detach(id); });
    CHECK(fund.workspace->year()->attachments.empty());
    fund.workspace->undo();
    CHECK(fund.contentOf(id) == "scan");
}

TEST_CASE("what is no file that can be read is not attached, and nothing of it stays") {
    AttachingFund fund;
    const std::string before = bytesOf(fund.file);
    for (const std::filesystem::path& none : {fund.scratch / "没有.pdf", fund.scratch / "."}) {
        CHECK(failureCode([&] {
                  fund.workspace->edit(Operation::Enter, "添加附件",
                                       [&](Edit& edit) { edit.attach(Id<Pledge>{1}, none); });
              }) == "ATTACHMENT_FILE");
    }
    CHECK(bytesOf(fund.file) == before);
}

TEST_CASE("a backup holds what is attached") {
    AttachingFund fund;
    const Id<Attachment> id = fund.attach("甲.pdf", longText());
    fund.workspace->backup(fund.scratch / "备份.zlzh");
    fund.workspace = Workspace::open(fund.scratch / "备份.zlzh");
    CHECK(fund.contentOf(id) == longText());
    CHECK(fund.workspace->verify().findings.empty());
}

TEST_CASE("content that another program changed, cut or added is found") {
    const auto tampering = GENERATE(values<std::string>({
        "UPDATE attached_piece SET piece = x'00' WHERE place = 0",
        "DELETE FROM attached_piece WHERE place = 1",
        "DELETE FROM attached_piece",
        "INSERT INTO attached_piece VALUES ('" + std::string(64, 'a') + "', 0, x'00')",
    }));
    AttachingFund fund;
    fund.attach("甲.pdf", longText());
    fund.tamper(tampering);
    CHECK_FALSE(fund.found().empty());
}

TEST_CASE("damaged content is not handed out") {
    AttachingFund fund;
    const Id<Attachment> id = fund.attach("甲.pdf", longText());
    fund.tamper("UPDATE attached_piece SET piece = x'00' WHERE place = 1");
    fund.workspace = Workspace::open(fund.file);
    CHECK(failureCode([&] { fund.workspace->writeAttachment(id, fund.scratch / "取出"); }) ==
          "ATTACHMENT_DAMAGED");
}
