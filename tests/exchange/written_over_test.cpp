// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook may be written over, and who may read what is written.
#include "exchange/reading.h"
#include "exchange/workbooks/rejects.h"
#include "exchange/workbooks/template.h"
#include "output/file_kind.h"
#include "output/replace_file.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace grants;
using namespace grants::test;

namespace {

/// What writing a template there said; empty when it was written.
std::string templateOver(const std::filesystem::path& out) {
    try {
        writeTemplate(out, *readPlan(*resource("plans/cqgx-2024.json")).plan);
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

ImportReport oneRejected(Desk& desk) {
    TextRows rows = units();
    rows[1][3] = "也许";
    return desk.import(XlsxBuilder().sheet("单位", rows));
}

}  // namespace

TEST_CASE("a fund file is never written over, whatever its name and whoever has it open") {
    Scratch scratch;
    const auto file = scratch / GENERATE("year.zlzh", "year.xlsx");
    auto workspace = Workspace::create(file, *resource("plans/cqgx-2024.json"));
    SECTION("open here") {
        CHECK(templateOver(file) == "open here");
    }
    SECTION("closed") {
        workspace.reset();
        CHECK(templateOver(file) == "a database");
    }
    workspace.reset();
    CHECK_NOTHROW(Workspace::open(file)->verify());
}

TEST_CASE("what is no workbook is never written over by one") {
    Scratch scratch;
    const auto out = scratch / "out.xlsx";
    const auto bytes = GENERATE(as<std::string>(), "a text of mine", "%PDF-1.7 …", "PK\x03\x04 cut",
                                std::string("\xD0\xCF\x11\xE0\0", 5));
    writeBytes(out, bytes);
    CHECK(templateOver(out) == "not a workbook");
    CHECK(bytesOf(out) == bytes);
}

TEST_CASE("a zip that is no workbook stays") {
    Scratch scratch;
    saveZip(scratch / "photos.xlsx", {{"a.jpg", "…"}, {"[Content_Types].xml", "<x/>"}});
    CHECK(templateOver(scratch / "photos.xlsx") == "not a workbook");
}

TEST_CASE("a workbook and an empty file may be written over") {
    Scratch scratch;
    writeBytes(scratch / "new.xlsx", "");
    CHECK(templateOver(scratch / "new.xlsx").empty());
    CHECK(templateOver(scratch / "new.xlsx").empty());
}

TEST_CASE("a link to a fund file is as safe as the fund file") {
    Scratch scratch;
    (void)Workspace::create(scratch / "year.zlzh", *resource("plans/cqgx-2024.json"));
    std::filesystem::create_symlink(scratch / "year.zlzh", scratch / "soft.xlsx");
    std::filesystem::create_hard_link(scratch / "year.zlzh", scratch / "hard.xlsx");
    CHECK(templateOver(scratch / "soft.xlsx") == "a database");
    CHECK(templateOver(scratch / "hard.xlsx") == "a database");
}

TEST_CASE("a fund file that takes the name while something is written for it stays") {
    Scratch scratch;
    const auto out = scratch / "out.csv";
    const auto write = [&](const std::filesystem::path& draft) {
        writeBytes(draft, "单位");
        (void)Workspace::create(out, *resource("plans/cqgx-2024.json"));
    };
    CHECK_THROWS_AS(replaceFile(out, FileKind::Csv, write), Error);
    CHECK_NOTHROW(Workspace::open(out)->verify());
}

TEST_CASE("CSV and PDF are held to their kind, too") {
    Scratch scratch;
    writeBytes(scratch / "a.pdf", "%PDF-1.7");
    writeBytes(scratch / "a.csv", "单位,金额\n");
    CHECK_NOTHROW(requireReplaceable(scratch / "a.pdf", FileKind::Pdf));
    CHECK_NOTHROW(requireReplaceable(scratch / "a.csv", FileKind::Csv));
    CHECK_NOTHROW(requireReplaceable(scratch / "absent.csv", FileKind::Csv));
    CHECK_THROWS_AS(requireReplaceable(scratch / "a.csv", FileKind::Pdf), Error);
    CHECK_THROWS_AS(requireReplaceable(scratch / "a.pdf", FileKind::Csv), Error);
    CHECK_THROWS_AS(requireReplaceable("/dev/null", FileKind::Csv), Error);
    CHECK_THROWS_AS(requireReplaceable(scratch.folder(), FileKind::Csv), Error);
}

TEST_CASE("the rejected rows never take the place of what was imported") {
    Desk desk;
    const auto report = oneRejected(desk);
    const std::string before = bytesOf(desk.scratch / "in.xlsx");
    std::filesystem::create_hard_link(desk.scratch / "in.xlsx", desk.scratch / "same.xlsx");
    for (const auto* const name : {"in.xlsx", "./in.xlsx", "same.xlsx"}) {
        CAPTURE(name);
        CHECK_THROWS_AS(writeRejects(report, desk.scratch / name, Translator()), Error);
    }
    CHECK(bytesOf(desk.scratch / "in.xlsx") == before);
}

TEST_CASE("what is written is its owner's, whatever the process would allow others") {
    Scratch scratch;
    const mode_t before = ::umask(0);
    CHECK(templateOver(scratch / "out.xlsx").empty());
    ::umask(before);
    struct stat written {};
    REQUIRE(::stat((scratch / "out.xlsx").c_str(), &written) == 0);
    CHECK((written.st_mode & 0777) == 0600);
}

TEST_CASE("a text that no XML can hold still makes a workbook that can be read") {
    Desk desk;
    auto report = oneRejected(desk);
    report.rejected.at(0).cells.at(1).second = "甲\uFFFE乙\uFFFF丙\xC3(\x01";
    writeRejects(report, desk.scratch / "rejects.xlsx", Translator());
    CHECK(firstSheet(desk.scratch / "rejects.xlsx").at(1).at(1) ==
          "甲\uFFFD乙\uFFFD丙\uFFFD(\uFFFD");
}
