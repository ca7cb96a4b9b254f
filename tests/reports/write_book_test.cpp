// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/write_book.h"

#include "base/error.h"
#include "invented_book.h"
#include "reports/report.h"
#include "workbook_parts.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

namespace grants {
namespace {

Book otherBook() {
    Book book = test::inventedBook();
    book.sheets[0].title = "上一次写的";
    return book;
}

namespace fs = std::filesystem;

ErrorKind failureOf(const Book& book, const fs::path& out) {
    try {
        writeBook(book, out);
    } catch (const Error& error) {
        CHECK_FALSE(error.sentence().empty());
        return error.kind();
    }
    FAIL("nothing was refused");
    return ErrorKind::Usage;
}

/// Writes in a child whose files cannot grow beyond `limit` bytes, as on a full disk. 0: refused
/// with a sentence.
int statusOnFullDisk(const fs::path& out, rlim_t limit) {
    const auto child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &small);
        try {
            writeBook(test::inventedBook(500), out);
        } catch (const Error& error) {
            ::_exit(error.kind() == ErrorKind::Input && !error.sentence().empty() ? 0 : 2);
        } catch (...) {
            ::_exit(3);
        }
        ::_exit(1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100;
}

}  // namespace

TEST_CASE("the ending decides what is written, in either case") {
    const test::ScratchFolder folder;
    writeBook(test::inventedBook(), folder / "a.XLSX");
    writeBook(test::inventedBook(), folder / "a.csv");
    writeBook(test::inventedBook(), folder / "a.pdf");
    CHECK(test::bytesOf(folder / "a.XLSX").substr(0, 2) == "PK");
    CHECK(test::bytesOf(folder / "a.csv").substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(test::bytesOf(folder / "a.pdf").substr(0, 5) == "%PDF-");
}

TEST_CASE("another ending is wrong usage") {
    const test::ScratchFolder folder;
    CHECK(failureOf(test::inventedBook(), folder / "a.ods") == ErrorKind::Usage);
    CHECK(failureOf(test::inventedBook(), folder / "a") == ErrorKind::Usage);
}

TEST_CASE("a folder that does not exist is an error with a sentence") {
    const auto ending = GENERATE(as<std::string>{}, "xlsx", "csv", "pdf");
    const test::ScratchFolder folder;
    CHECK(failureOf(test::inventedBook(), folder / ("nowhere/a." + ending)) == ErrorKind::Input);
}

TEST_CASE("a folder in the place of the file is left alone") {
    const auto ending = GENERATE(as<std::string>{}, "xlsx", "csv", "pdf");
    const test::ScratchFolder folder;
    fs::create_directory(folder / ("a." + ending));
    CHECK(failureOf(test::inventedBook(), folder / ("a." + ending)) == ErrorKind::Input);
    CHECK(fs::is_directory(folder / ("a." + ending)));
}

TEST_CASE("a file is replaced whole and nothing is left beside it") {
    const auto ending = GENERATE(as<std::string>{}, "xlsx", "csv", "pdf");
    const test::ScratchFolder folder;
    const auto out = folder / ("a." + ending);
    writeBook(test::inventedBook(), out);
    const auto old = test::bytesOf(out);
    writeBook(otherBook(), out);
    CHECK(test::bytesOf(out) != old);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a name as long as a file's may be is written") {
    const auto ending = GENERATE(as<std::string>{}, "xlsx", "csv", "pdf");
    const test::ScratchFolder folder;
    std::string name;
    while (name.size() + 3 + ending.size() + 1 <= 255) name += "年";
    writeBook(test::inventedBook(), folder / (name + "." + ending));
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a full disk leaves the old file and no draft") {
    const auto ending = GENERATE(as<std::string>{}, "xlsx", "csv", "pdf");
    const test::ScratchFolder folder;
    const auto out = folder / ("a." + ending);
    writeBook(otherBook(), out);
    const auto old = test::bytesOf(out);
    CHECK(statusOnFullDisk(out, 2048) == 0);
    CHECK(test::bytesOf(out) == old);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a workbook whose parts did not fit the temporary folder is not saved") {
    const test::ScratchFolder folder;
    const auto out = folder / "a.xlsx";
    writeBook(test::inventedBook(500), out);
    const auto whole = test::bytesOf(out);
    // Room for the packed workbook, not for its largest part.
    const auto limit = whole.size() + 4096;
    REQUIRE(test::WorkbookParts(out).sheet(2).size() > limit);
    CHECK(statusOnFullDisk(out, limit) == 0);
    CHECK(test::bytesOf(out) == whole);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a folder without write permission is an error with a sentence") {
    const test::ScratchFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    // Root may write everywhere, so this is asked of /proc, where nobody may.
    const auto out = ::geteuid() == 0 ? fs::path("/proc/a.csv") : folder / "a.csv";
    CHECK(failureOf(test::inventedBook(), out) == ErrorKind::Input);
}

TEST_CASE("the budget workbook is in the list of reports") {
    REQUIRE(findReport("budget") != nullptr);
    CHECK(findReport("budget") == &reports().front());
    CHECK(findReport("nothing") == nullptr);
}

}  // namespace grants
