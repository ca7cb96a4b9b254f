// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept in the fund file by their content.
#include "storage/sqlite/database.h"
#include "support/awarded_fund.h"
#include "support/fund_files.h"
#include "support/staff.h"

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

namespace {

/// Adds a file to a record by one of the person's rights, or takes it away; the code by which that
/// is refused.
template <class T>
std::string attaching(Workspace& workspace, Id<T> record, const std::filesystem::path& paper,
                      Operation right = Operation::Enter) {
    return failureCode([&] {
        workspace.edit(right, "添加附件", [&](Edit& edit) { edit.attach(record, paper); });
    });
}
std::string detachingLast(Workspace& workspace, Operation right = Operation::Enter) {
    const auto id = workspace.year()->attachments.back().id;
    return failureCode(
        [&] { workspace.edit(right, "移除附件", [&](Edit& edit) { edit.detach(id); }); });
}

/// An award with a scan beside it, in each of its steps.
struct ScannedAward : AwardedFund {
    std::filesystem::path paper = scratch / "扫描.pdf";

    ScannedAward() { writeBytes(paper, "scan"); }
    [[nodiscard]] Id<Application> application() const {
        return workspace->year()->applications.front().id;
    }
    [[nodiscard]] Id<Payment> payment() const { return workspace->year()->payments.front().id; }
};

}  // namespace

TEST_CASE("what was decided about keeps its files, and takes more of them") {
    ScannedAward fund;
    REQUIRE(attaching(*fund.workspace, fund.application(), fund.paper).empty());
    fund.sign(Money::ofWan(30));
    CHECK(detachingLast(*fund.workspace) == "SETTLED");
    CHECK(attaching(*fund.workspace, fund.application(), fund.paper).empty());
    CHECK(fund.workspace->year()->attachments.size() == 2);
}

TEST_CASE("an application that came back gives its files away again") {
    Scratch scratch;
    const auto workspace = Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
    enter(*workspace, soundApplication("SB-1").build());
    writeBytes(scratch / "执照.pdf", "scan");
    const auto record = workspace->year()->applications.front().id;
    REQUIRE(attaching(*workspace, record, scratch / "执照.pdf").empty());
    const auto take = [&](const char* action) {
        Act act{Subject::Application, "SB-1", action};
        act.opinion = "请补正";
        REQUIRE(workspace->act(act).refused.empty());
    };
    take("submit");
    CHECK(detachingLast(*workspace) == "SETTLED");
    take("return");
    CHECK(detachingLast(*workspace).empty());
}

TEST_CASE("the voucher of a payment stays with it") {
    ScannedAward fund;
    fund.sign(Money::ofWan(30));
    (void)fund.payAll();
    REQUIRE(attaching(*fund.workspace, fund.payment(), fund.paper, Operation::Pay).empty());
    CHECK(detachingLast(*fund.workspace, Operation::Pay) == "SETTLED");
}

TEST_CASE("a file that was added by mistake is taken back before anything more is decided") {
    ScannedAward fund;
    fund.sign(Money::ofWan(30));
    REQUIRE(attaching(*fund.workspace, fund.application(), fund.paper).empty());
    fund.workspace->undo();
    CHECK(fund.workspace->year()->attachments.empty());
}

TEST_CASE("who works on a record adds its files, each by his own right") {
    struct Case {
        std::string login;
        Operation right;
        bool toPayment, toApplication, toUnit;
    };
    const Case one = GENERATE(Case{"clerk", Operation::Enter, false, true, true},
                              Case{"officer", Operation::RequestPayment, true, true, true},
                              Case{"chief", Operation::Award, true, true, false},
                              Case{"finance", Operation::Pay, true, false, false});
    INFO(one.login);
    ScannedAward fund;
    fund.sign(Money::ofWan(30));
    (void)fund.request();
    addStaff(*fund.workspace);
    fund.workspace->signIn(one.login, kPassword);
    const auto code = [](bool may) { return std::string(may ? "" : "RIGHT"); };
    const auto unit = fund.workspace->year()->registry.units().front().id;
    CHECK(attaching(*fund.workspace, fund.payment(), fund.paper, one.right) == code(one.toPayment));
    CHECK(attaching(*fund.workspace, fund.application(), fund.paper, one.right) ==
          code(one.toApplication));
    CHECK(attaching(*fund.workspace, unit, fund.paper, one.right) == code(one.toUnit));
}
