// SPDX-License-Identifier: GPL-3.0-or-later
// 评审 › 专家: a package goes out under a password, is reviewed in the same window, and comes back.
#include "ui/review/review_fixture.h"
#include "ui/support/mnemonics.h"
#include "workspace/packages/sealed_file.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTreeWidget>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr const char* kSecret = "correct horse";

struct Packages : test::ReviewFund, ReviewDesk {
    Packages() : ReviewDesk(file, "officer") {}

    [[nodiscard]] QString pathOf(const char* name) const {
        return QString::fromStdString((scratch / name).string());
    }
    [[nodiscard]] QDialog& dialog(const char* name) {
        QDialog* shown = nullptr;
        REQUIRE(eventually([&] {
            shown = desktop().window().findChild<QDialog*>(QString::fromLatin1(name));
            return shown != nullptr && shown->isVisible();
        }));
        return *shown;
    }
    void fill(QDialog& in, const char* field, const QString& text) {
        auto& line = childOf<QLineEdit>(in, field);
        line.clear();
        QTest::keyClicks(&line, text);
    }
    void accept(QDialog& shown) {
        QTest::mouseClick(&childOf<QPushButton>(shown, "accept"), Qt::LeftButton);
        desktop().waitUntilIdle();
    }
    /// For 李评, under the password.
    void issue() {
        showTab("专家");
        choose("experts", "专家编号", "E01");
        click("issuePackages");
        QDialog& asked = dialog("issueDialog");
        childOf<QLineEdit>(asked, "folder").setText(pathOf("."));
        fill(asked, "password", QString::fromLatin1(kSecret));
        fill(asked, "again", QString::fromLatin1(kSecret));
        accept(asked);
    }
    void openPackage() {
        session().openFund(pathOf("评审包-E01.zlps"));
        QDialog& asked = dialog("passwordDialog");
        fill(asked, "password", QStringLiteral("wrong"));
        accept(asked);
        CHECK(childOf<QLabel>(asked, "refusal").isVisible());
        fill(asked, "password", QString::fromLatin1(kSecret));
        accept(asked);
        REQUIRE(eventually([this] { return session().package() != nullptr; }));
        desktop().waitUntilIdle();
    }
    /// What is said of sheets that are not handed in, over the page.
    [[nodiscard]] QMessageBox& question() { return childOf<QMessageBox>(page(), "openSheets"); }
    /// As it is, with whatever is not handed in.
    void handBack() {
        click("handBack");
        QTest::mouseClick(question().buttons().front(), Qt::LeftButton);
        answerFileDialog(page(), pathOf("交回.zlps"));
        desktop().waitUntilIdle();
    }
    /// Every criterion of this application, and hands the sheet in.
    void finish(const char* application) {
        std::vector<SheetEntry> entries;
        for (const RubricItem& item : session().plan().rubric)
            entries.push_back({application, item.name, Points::ofHundredths(500), "可行"});
        session().putScores(entries, {});
        session().submitSheet(application, Date(2024, 6, 21), {});
        desktop().waitUntilIdle();
    }
    void takeBack() {
        session().openFund(QString::fromStdString(file.string()));
        desktop().waitUntilIdle();
        signIn("officer");
        showTab("专家");
        click("mergePackages");
        answerFileDialog(page(), pathOf("交回.zlps"));
        QDialog& asked = dialog("passwordDialog");
        fill(asked, "password", QString::fromLatin1(kSecret));
        accept(asked);
    }
};

}  // namespace

TEST_CASE_METHOD(Packages, "packages are issued for experts that are selected, under a password") {
    issue();
    CHECK(std::filesystem::exists(scratch / "评审包-E01.zlps"));
    CHECK(desktop().notice().contains(QStringLiteral("已写出 1 个评审包")));
}

TEST_CASE_METHOD(Packages, "two passwords that differ and a folder that is not there are refused") {
    showTab("专家");
    choose("experts", "专家编号", "E01");
    click("issuePackages");
    QDialog& asked = dialog("issueDialog");
    childOf<QLineEdit>(asked, "folder").setText(pathOf("没有"));
    accept(asked);
    CHECK(childOf<QLabel>(asked, "refusal").text().contains(QStringLiteral("文件夹")));
    childOf<QLineEdit>(asked, "folder").setText(pathOf("."));
    fill(asked, "password", QString::fromLatin1(kSecret));
    accept(asked);
    CHECK(childOf<QLabel>(asked, "refusal").text().contains(QStringLiteral("不同")));
    CHECK_FALSE(std::filesystem::exists(scratch / "评审包-E01.zlps"));
}

TEST_CASE_METHOD(Packages, "whoever does not give the password keeps the file that is open") {
    issue();
    session().openFund(pathOf("评审包-E01.zlps"));
    dialog("passwordDialog").reject();
    desktop().waitUntilIdle();
    CHECK(session().isOpen());
    CHECK(session().file() == QString::fromStdString(file.string()));
}

TEST_CASE_METHOD(Packages, "a package shows the reviewer's desk alone, and whose it is") {
    issue();
    openPackage();
    CHECK(tabs() == QStringList{QStringLiteral("我的评审")});
    const auto& whose = find<QLabel>("packageOwner");
    CHECK(whose.isVisible());
    CHECK(whose.text().contains(QStringLiteral("李评 (E01)")));
    CHECK(year().applications.size() == 3);
}

TEST_CASE_METHOD(Packages, "in a package no letter held with Alt means two things") {
    issue();
    openPackage();
    const auto shared = [this] {
        return sharingLetters(desktop().window()).join(u'\n').toStdString();
    };
    CHECK(shared().empty());
    choose("myReviews", "受理号", "SQ01");
    QTest::keyClick(&table("myReviews"), Qt::Key_Return);
    REQUIRE(eventually([this] { return find<QWidget>("scoringDesk").isVisible(); }));
    CHECK(shared().empty());
    click("declareConflict");
    CHECK(shared().empty());
}

TEST_CASE_METHOD(Packages,
                 "a package unpacked in an earlier sitting goes back under its password") {
    issue();
    const auto working = unpackBeside(scratch / "评审包-E01.zlps", kSecret);
    session().openFund(QString::fromStdString(working.string()));
    desktop().waitUntilIdle();
    handBack();
    QDialog& asked = dialog("passwordDialog");
    fill(asked, "password", QStringLiteral("wrong"));
    accept(asked);
    CHECK(childOf<QLabel>(asked, "refusal").isVisible());
    CHECK_FALSE(std::filesystem::exists(scratch / "交回.zlps"));
    fill(asked, "password", QString::fromLatin1(kSecret));
    accept(asked);
    CHECK(eventually([this] { return isSealed(scratch / "交回.zlps"); }));
}

TEST_CASE_METHOD(Packages, "what was scored in a package is in the fund file when it came back") {
    issue();
    openPackage();
    session().putScores({{"SQ01", "实施方案", Points::ofHundredths(2000), "可行"}}, {});
    desktop().waitUntilIdle();
    handBack();
    REQUIRE(std::filesystem::exists(scratch / "交回.zlps"));
    takeBack();
    QDialog& told = dialog("returnedPackages");
    const auto& list = childOf<QTreeWidget>(told, "packages");
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(1) == QStringLiteral("李评 E01"));
    CHECK(list.topLevelItem(0)->text(2) == QStringLiteral("评分 1 项，提交 0 张，回避 0 件"));
    REQUIRE(list.topLevelItem(0)->childCount() == 3);
    const char* const open[] = {"SQ01", "SQ02", "SQ03"};
    for (int at = 0; at < 3; ++at) {
        const QString line = list.topLevelItem(0)->child(at)->text(0);
        CHECK(line.startsWith(QLatin1String(open[at])));
        CHECK(line.contains(QStringLiteral("没有提交")));
    }
    const auto& scores = year().scores;
    CHECK(std::any_of(scores.begin(), scores.end(), [](const Score& each) {
        return each.application == "SQ01" && each.expert == "E01" && each.sealed;
    }));
}

TEST_CASE_METHOD(Packages, "who hands back is asked about sheets that are not handed in, by name") {
    issue();
    openPackage();
    finish("SQ01");
    session().putScores({{"SQ02", "实施方案", Points::ofHundredths(2000), "可行"}}, {});
    click("handBack");
    const QString asked = question().text();
    CHECK(asked.contains(QStringLiteral("有 2 张评分表没有提交")));
    CHECK(asked.contains(QStringLiteral("SQ02　转化能力提升2　已填 1/6")));
    CHECK(asked.contains(QStringLiteral("SQ03　转化能力提升3　未开始")));
    CHECK_FALSE(asked.contains(QStringLiteral("SQ01")));
    QTest::keyClick(&question(), Qt::Key_Escape);
    desktop().waitUntilIdle();
    CHECK(page().findChild<QFileDialog*>() == nullptr);
    CHECK_FALSE(std::filesystem::exists(scratch / "交回.zlps"));
}

TEST_CASE_METHOD(Packages, "who has handed everything in is not asked") {
    issue();
    openPackage();
    for (const char* application : {"SQ01", "SQ02", "SQ03"}) finish(application);
    click("handBack");
    CHECK(page().findChild<QMessageBox*>() == nullptr);
    answerFileDialog(page(), pathOf("交回.zlps"));
    desktop().waitUntilIdle();
    CHECK(std::filesystem::exists(scratch / "交回.zlps"));
}

TEST_CASE_METHOD(Packages, "what came of a package can be read whole") {
    issue();
    openPackage();
    handBack();
    takeBack();
    const auto& list = childOf<QTreeWidget>(dialog("returnedPackages"), "packages");
    for (const int column : {1, 2}) {
        const QString text = list.topLevelItem(0)->text(column);
        CHECK(list.columnWidth(column) > list.fontMetrics().horizontalAdvance(text));
    }
}
