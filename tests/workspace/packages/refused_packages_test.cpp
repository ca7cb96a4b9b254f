// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that are foreign, tampered with, cut, or under another password: refused in words, and
// the office's file stays as it is.
#include "support/review_office.h"
#include "workspace/packages/sealed_file.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

constexpr const char* kSecret = "芝麻开门 2024";

/// A reviewed package, and what the office says to it.
struct ReturnedPackage {
    ReviewOffice office;
    std::filesystem::path file;

    explicit ReturnedPackage(const std::string& password = {}) {
        const auto package = office.issue("ZJ-1");
        Reviewer reviewer(package);
        reviewer.finish("SB-1");
        file = office.scratch / "交回.zlps";
        reviewer.workspace->handBack(file, password);
    }
    [[nodiscard]] std::string refusal(const std::string& password = {}) {
        const std::string head = office.workspace->head();
        const std::string code =
            failureCode([&] { return office.workspace->mergePackage(file, password); });
        CHECK(office.workspace->head() == head);
        return code;
    }
    void flip(std::size_t at) {
        std::string bytes = bytesOf(file);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        writeBytes(file, bytes);
    }
};

}  // namespace

TEST_CASE("a package is taken back by the file that issued it and by none other") {
    ReturnedPackage returned;
    makeSmallFund(returned.office.scratch / "别处.zlzh");
    const auto other = Workspace::open(returned.office.scratch / "别处.zlzh");
    CHECK(failureCode([&] { return other->mergePackage(returned.file); }) == "PACKAGE_FOREIGN");
    CHECK(returned.office.workspace->mergePackage(returned.file).sheets == 1);
}

TEST_CASE("a fund file, another file and none are no packages") {
    ReturnedPackage returned;
    returned.office.workspace->backup(returned.office.scratch / "备份.zlzh");
    returned.file = returned.office.scratch / "备份.zlzh";
    CHECK(returned.refusal() == "PACKAGE_NONE");
    returned.file = returned.office.scratch / "其他.zlps";
    CHECK(returned.refusal() == "FILE_ABSENT");
    writeBytes(returned.file, "一封信");
    CHECK(returned.refusal() == "FILE_FOREIGN");
    CHECK(failureCode([&] {
              returned.office.workspace->handBack(returned.office.scratch / "交.zlps");
          }) == "PACKAGE_NONE");
}

TEST_CASE("a package of an expert who is no longer there is refused") {
    ReturnedPackage returned;
    returned.office.change([](Edit& edit, const FundYear& year) {
        for (const PanelSeat& each : year.seats)
            if (each.expert == "ZJ-1") edit.remove(each.id);
        edit.remove(year.experts.front().id);
    });
    CHECK(returned.refusal() == "PACKAGE_EXPERT");
}

TEST_CASE("whatever was changed in a package by another hand is found") {
    ReturnedPackage returned;
    const char* change = GENERATE(
        "UPDATE score SET points = 100 WHERE criterion = '实施方案'",
        "UPDATE review_package SET expert = 'ZJ-2'", "UPDATE review_package SET first_score = 1",
        "DELETE FROM score WHERE criterion = '实施方案'", "UPDATE panel_seat SET recused = 1",
        "UPDATE plan SET json = replace(json, '实施方案', '方案')",
        "UPDATE audit SET what = '评分' WHERE sequence = 1");
    tamperWith(returned.file, change);
    CHECK(returned.refusal() == "PACKAGE_ALTERED");
}

TEST_CASE("a byte of what a package says is not changed unnoticed") {
    ReturnedPackage returned;
    const std::string bytes = bytesOf(returned.file);
    const char* where = GENERATE("SB-1", "实施方案", "CREATE TABLE review_package", "评审包");
    returned.flip(bytes.find(where));
    CHECK_FALSE(returned.refusal().empty());
}

TEST_CASE("a package that is damaged is not taken for the office's own file") {
    ReturnedPackage returned;
    const std::size_t page = GENERATE(100u, 4096u);  // where the first two pages tell what they are
    for (std::size_t at = page; at < page + 8; ++at) returned.flip(at);
    CHECK(returned.refusal() == "PACKAGE_ALTERED");
}

TEST_CASE("a package that was cut is refused, wherever") {
    ReturnedPackage returned;
    const auto size = std::filesystem::file_size(returned.file);
    std::filesystem::resize_file(returned.file,
                                 GENERATE_COPY(std::uintmax_t{50}, size / 2, size - 1));
    CHECK(returned.refusal() == "FILE_TRUNCATED");
}

TEST_CASE("a sealed package says nothing without its password, and all of it with it") {
    ReturnedPackage returned(kSecret);
    CHECK(isSealed(returned.file));
    CHECK(bytesOf(returned.file).find("SB-1") == std::string::npos);
    CHECK(failureCode([&] { return Workspace::open(returned.file); }) == "PACKAGE_SEALED");
    CHECK(failureCode([&] { return Workspace::verifyFile(returned.file); }) == "PACKAGE_SEALED");
    CHECK(returned.refusal() == "PACKAGE_PASSWORD");
    CHECK(returned.refusal("芝麻开门") == "PACKAGE_PASSWORD");
    CHECK(returned.office.workspace->mergePackage(returned.file, kSecret).sheets == 1);
}

TEST_CASE("a sealed package that was cut or changed says which, whatever the password") {
    ReturnedPackage returned(kSecret);
    const auto size = std::filesystem::file_size(returned.file);
    SECTION("cut in its head") {
        std::filesystem::resize_file(returned.file, 40);
        CHECK(returned.refusal(kSecret) == "PACKAGE_CUT");
    }
    SECTION("cut in the middle") {
        std::filesystem::resize_file(returned.file, size / 2);
        CHECK(returned.refusal(kSecret) == "PACKAGE_CUT");
    }
    SECTION("without its last byte") {
        std::filesystem::resize_file(returned.file, size - 1);
        CHECK(returned.refusal(kSecret) == "PACKAGE_CUT");
    }
    SECTION("changed in its head") {
        returned.flip(20);
        CHECK(returned.refusal(kSecret) == "PACKAGE_ALTERED");
        CHECK(returned.refusal("错") == "PACKAGE_ALTERED");
    }
    SECTION("changed in the middle") {
        returned.flip(size / 2);
        CHECK(returned.refusal(kSecret) == "PACKAGE_ALTERED");
    }
    SECTION("with something behind it") {
        writeBytes(returned.file, bytesOf(returned.file) + "x");
        CHECK_FALSE(returned.refusal(kSecret).empty());
    }
    for (const auto& entry : std::filesystem::directory_iterator(returned.office.scratch.folder()))
        CHECK(entry.path().extension() != ".part");
}

TEST_CASE("a sealed package is unpacked once, for its owner alone, and work in it stays") {
    ReviewOffice office;
    const auto sealed = office.issue("ZJ-1", kSecret);
    const auto working = unpackBeside(sealed, kSecret);
    CHECK(working.parent_path() == sealed.parent_path());
    CHECK(std::filesystem::status(working).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    Reviewer(working).finish("SB-1");
    CHECK(failureCode([&] { return unpackBeside(sealed, "错"); }) == "PACKAGE_PASSWORD");
    CHECK(unpackBeside(sealed, kSecret) == working);
    CHECK_FALSE(Workspace::open(working)->year()->scores.empty());
}

TEST_CASE("a working file is known by the sealed package beside it, and by no other") {
    ReviewOffice office;
    const auto sealed = office.issue("ZJ-1", kSecret), open = office.issue("ZJ-3");
    const auto working = unpackBeside(sealed, kSecret);
    CHECK(sealedOriginOf(working) == sealed);
    CHECK(sealedOriginOf(open).empty());
    CHECK(sealedOriginOf(office.file).empty());
    std::filesystem::rename(sealed, office.scratch / "先前.zlps");
    CHECK(sealedOriginOf(working).empty());
    static_cast<void>(office.issue("ZJ-1", kSecret));  // of the same name, under another salt
    CHECK(sealedOriginOf(working).empty());
}

TEST_CASE("a package is handed back under a free name only") {
    ReturnedPackage returned;
    const Reviewer reviewer(returned.office.scratch / "评审包-ZJ-1.zlps");
    for (const char* password : {"", kSecret})
        CHECK(failureCode([&] { reviewer.workspace->handBack(returned.file, password); }) ==
              "FILE_EXISTS");
}
