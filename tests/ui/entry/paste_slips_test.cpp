// SPDX-License-Identifier: GPL-3.0-or-later
// A mistyped amount from another table keeps the unit that its heading names, until it is mended.
#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QSignalSpy>

using namespace grants;
using namespace grants::ui;
using test::codeOf;

namespace {

/// A licence that is stored; blocks are pasted from what it is worth on.
struct OneLicence : EntryDesk {
    OneLicence() {
        session().edit(QStringLiteral("准备"), [](Edit& edit) {
            const Id<Organisation> first{1}, second{2};
            edit.put(test::licenceOf(5, first, second));
        });
        desktop().waitUntilIdle();
        goToKind(0);
    }
    void paste(const QString& text, const char* answer) {
        TableView& view = table("licences");
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, columnTitled(*view.model(), "合同金额")));
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        if (questionAsked() == nullptr) throw std::runtime_error("nothing is asked");
        QTest::mouseClick(&childOf<QPushButton>(*questionAsked(), answer), Qt::LeftButton);
        settle();
    }
    /// A licence of its own under the titles of its sheet.
    void pasteLicence(const char* title, const char* amount) {
        const QString row =
            QStringLiteral("X2024980000777\t许可\t%1\t%2\t%3\t%4\t2024-06-01\t是\n")
                .arg(QString::fromStdString(test::patentOf(31).text()), fromUtf8(codeOf(1).text()),
                     fromUtf8(codeOf(2).text()), QString::fromUtf8(amount));
        paste(QStringLiteral("备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t%1"
                             "\t登记备案日期\t转化实施\n")
                      .arg(QString::fromUtf8(title)) +
                  row,
              "pasteByTitles");
    }
    /// As it stands in the one row that waits to be mended.
    [[nodiscard]] std::string waiting() {
        const DraftSheet& drafts = sheet("转让许可");
        if (drafts.drafts().size() != 1) throw std::runtime_error("not one row waits");
        const Draft& draft = drafts.drafts().begin()->second;
        return draft.texts[drafts.entry()->columnNamed("合同金额(元)")];
    }
    /// The letter for a nought, in the row beneath, which is then saved.
    void mendLetter(const char* before) {
        DraftView& fresh = entry("licences").fresh();
        fresh.setFocus();
        fresh.setCurrentIndex(
            fresh.model()->index(0, columnTitled(*table("licences").model(), "合同金额")));
        press(Qt::Key_F2);
        press(Qt::Key_Home);
        for (const char* at = before; *at != '\0'; ++at) press(Qt::Key_Right);
        press(Qt::Key_Delete);
        type(QStringLiteral("0"));
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

}  // namespace

TEST_CASE_METHOD(OneLicence, "a mistyped amount in 万元 shows its unit on a desk in 元") {
    desktop().choose("yuan");
    pasteLicence("合同金额（万元）", "20O0");
    CHECK(waiting() == "20O0万");
}

TEST_CASE_METHOD(OneLicence, "a mistyped amount in 万元 is mended on a desk in 元 by one letter") {
    desktop().choose("yuan");
    pasteLicence("合同金额（万元）", "20O0");
    mendLetter("20");
    REQUIRE(year().licences.size() == 2);
    CHECK(year().licences.back().amount == Money::ofWan(2000));
}

TEST_CASE_METHOD(OneLicence, "a mistyped amount in 元 is mended on a desk in 万元 by one letter") {
    desktop().choose("wan");
    pasteLicence("合同金额（元）", "80O00");
    mendLetter("80");
    REQUIRE(year().licences.size() == 2);
    CHECK(year().licences.back().amount == Money::ofWan(8));
}

TEST_CASE_METHOD(OneLicence, "a line above the titles says in what all amounts count") {
    desktop().choose("yuan");
    paste(QStringLiteral("单位：万元\n合同金额\n2000\n"), "pasteWithoutTitles");
    CHECK(year().licences.front().amount == Money::ofWan(2000));
}

TEST_CASE_METHOD(OneLicence, "a title's own unit goes before the one of a line above it") {
    desktop().choose("yuan");
    paste(QStringLiteral("单位：万元\n合同金额（元）\n2000\n"), "pasteWithoutTitles");
    CHECK(year().licences.front().amount == Money::ofYuan(2000));
}

TEST_CASE_METHOD(OneLicence, "an amount that names a unit of its own stays as it stood") {
    desktop().choose("yuan");
    pasteLicence("合同金额（万元）", "1.2亿");
    CHECK(waiting() == "1.2亿");
}

TEST_CASE_METHOD(OneLicence,
                 "a mistyped amount keeps its unit where the title that names it is left out") {
    desktop().choose("yuan");
    paste(QStringLiteral("合同金额（万元）\n20O0\n"), "pasteWithoutTitles");
    CHECK(waiting() == "20O0万");
}

TEST_CASE_METHOD(OneLicence,
                 "an amount under a unit that is not converted keeps it, to be mended") {
    const char* unit = GENERATE("千元", "百万元", "亿元", "美元");
    INFO(unit);
    const Money before = year().licences.front().amount;
    paste(QStringLiteral("合同金额（%1）\t转化实施\n12\t是\n").arg(QString::fromUtf8(unit)),
          "pasteWithoutTitles");
    CHECK(year().licences.front().amount == before);
    CHECK(waiting() == std::string("12") + unit);
}

TEST_CASE_METHOD(OneLicence, "by titles too an amount in another unit waits to be mended") {
    pasteLicence("合同金额（千元）", "12");
    CHECK(year().licences.size() == 1);
    CHECK(waiting() == "12千元");
}

TEST_CASE_METHOD(OneLicence, "what stands under 万 is in 万元") {
    desktop().choose("yuan");
    paste(QStringLiteral("合同金额（万）\t转化实施\n5\t是\n"), "pasteWithoutTitles");
    CHECK(year().licences.front().amount == Money::ofWan(5));
}

TEST_CASE_METHOD(OneLicence, "titles that are no columns are told when a block goes in by titles") {
    const QSignalSpy warnings(&session(), &Session::warned);
    const QString row = QStringLiteral("X2024980000777\t许可\t%1\t%2\t%3\t5\t2024-06-01\t是\t急\n")
                            .arg(QString::fromStdString(test::patentOf(31).text()),
                                 fromUtf8(codeOf(1).text()), fromUtf8(codeOf(2).text()));
    paste(QStringLiteral("备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t合同金额(元)"
                         "\t登记备案日期\t转化实施\t批注\n") +
              row,
          "pasteByTitles");
    REQUIRE(!warnings.isEmpty());
    CHECK_THAT(warnings.front().front().toString().toStdString(),
               Catch::Contains("“批注”不是这张表的列，没有粘贴"));
}
