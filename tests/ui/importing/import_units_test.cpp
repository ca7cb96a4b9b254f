// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in 万元 and shares on their way in: what the columns are taken for, and what is typed to
// mend them.
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QTreeWidget>

using namespace grants;
using namespace grants::ui;

namespace {

/// Stored as more than it shows, which is 88.88.
const std::string kRounded = "<c s=\"1\"><v>88.8800001</v></c>";

/// A subsidy whose amount under 金额（万元） is no number or not what it shows, and the unit that
/// got it.
QString fundingWorkbook(const QString& folder, const std::string& amount) {
    const QString file = folder + QStringLiteral("/补助台账.xlsx");
    test::XlsxBuilder()
        .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内"},
                        {kFirm, "示例企业", "企业", "是"}})
        .sheet("其他财政支持", {{"单位代码", "登记号", "资助名称", "金额（万元）"},
                                {kFirm, "X2023980009999", "市级转化补助", amount}})
        .part("xl/styles.xml",
              "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
        .save(file.toStdU16String());
    return file;
}

/// The import at its check, with the cursor on the amount.
struct Mending {
    Desktop desktop;
    Importing importing = begun(desktop);

    explicit Mending(const std::string& amount = "三十五") {
        importing.choose(fundingWorkbook(desktop.folder(), amount));
        importing.goOn("importTables");
        auto& tables = importing.part<QTreeWidget>("importTables");
        tables.setCurrentItem(tables.topLevelItem(1));
    }
    static Importing begun(Desktop& desktop) {
        desktop.openEmptyFund();
        return Importing(desktop);
    }
    QModelIndex amount() const { return cellOf(importing.rows(), 0, QStringLiteral("金额(元)")); }
    void check() {
        importing.goOn("importRows");
        importing.rows().setCurrentIndex(amount());
    }
    [[nodiscard]] std::optional<Money> imported() {
        importing.goOn("importVerdict");
        const auto& all = desktop.session().year()->otherFunding;
        return all.empty() ? std::nullopt : all.front().amount;
    }
};

/// The same with an amount that was refused since it is finer than what is seen.
struct Finer : Mending {
    Finer() : Mending(kRounded) { check(); }
    [[nodiscard]] bool isRejected() const {
        return importing.count(QStringLiteral("其他财政支持"), Importing::Rejected) == 1;
    }
};

}  // namespace

TEST_CASE_METHOD(Mending, "a column in 万元 is taken for ours in 元, and is said to be converted") {
    CHECK(whyIn(importing, QStringLiteral("金额（万元）")) == QStringLiteral("按万元换算"));
}

TEST_CASE_METHOD(Mending,
                 "a bare amount typed to mend a column in 万元 counts in it and shows it") {
    check();
    typeOver(importing.rows(), QStringLiteral("12"));
    CHECK(amount().data().toString() == QStringLiteral("12万元"));
    CHECK(imported() == Money::ofWan(12));
}

TEST_CASE_METHOD(Mending, "an amount typed with its unit to mend a column in 万元 keeps that") {
    check();
    typeOver(importing.rows(), QStringLiteral("120000元"));
    CHECK(amount().data().toString() == QStringLiteral("120000元"));
    CHECK(imported() == Money::ofWan(12));
}

TEST_CASE_METHOD(Mending, "an amount copied from a table in 元 mends a column in 万元 as it is") {
    check();
    copyToClipboard({QStringLiteral("120,000.00"), {Denomination::Yuan}});
    QTest::keyClick(&importing.rows(), Qt::Key_V, Qt::ControlModifier);
    CHECK(amount().data().toString() == QStringLiteral("120,000.00元"));
    CHECK(imported() == Money::ofWan(12));
}

TEST_CASE_METHOD(Finer, "an amount refused as finer than shown is mended by typing what it shows") {
    REQUIRE(isRejected());
    typeOver(importing.rows(), QStringLiteral("88.88"));
    CHECK(amount().data(PreviewModel::MendedRole).toBool());
    CHECK(eventually([&] { return !isRejected(); }));
    CHECK(imported() == Money::ofYuan(888'800));
}

TEST_CASE_METHOD(Finer, "and so it is by pasting what it shows") {
    QApplication::clipboard()->setText(QStringLiteral("88.88"));
    QTest::keyClick(&importing.rows(), Qt::Key_V, Qt::ControlModifier);
    CHECK(eventually([&] { return !isRejected(); }));
    CHECK(imported() == Money::ofYuan(888'800));
}

TEST_CASE_METHOD(Finer, "a cell that was opened and left as it was is no decision") {
    QTest::keyClick(&importing.rows(), Qt::Key_F2);
    auto* editor = importing.rows().findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(eventually([&] { return importing.rows().findChild<QLineEdit*>() == nullptr; }));
    CHECK_FALSE(amount().data(PreviewModel::MendedRole).toBool());
    CHECK(isRejected());
}

TEST_CASE_METHOD(Finer, "what was typed over its own reading is taken back like any other") {
    typeOver(importing.rows(), QStringLiteral("88.88"));
    REQUIRE(eventually([&] { return !isRejected(); }));
    importing.click("undoMend");
    CHECK(eventually([&] { return isRejected(); }));
    CHECK_FALSE(amount().data(PreviewModel::MendedRole).toBool());
}

TEST_CASE(
    "a bare share among percents is told as a note at its cell, until it says what it means") {
    Desktop desktop;
    desktop.openEmptyFund();
    const QString file = desktop.folder() + QStringLiteral("/台账.xlsx");
    test::XlsxBuilder()
        .sheet("单位", {{"统一社会信用代码", "单位名称", "单位类型", "区内"},
                        {kFirm, "示例企业", "企业", "是"}})
        .sheet("质押融资",
               {{"质押登记号", "债务人代码", "质权人", "登记金额(元)", "放款金额(元)",
                 "专利质押占比(%)", "登记日期"},
                {"Y2024980000001", kFirm, "某银行", "1000", "1000", "50%", "2024-06-01"},
                {"Y2024980000002", kFirm, "某银行", "1000", "1000", "0.8", "2024-06-01"}})
        .save(file.toStdU16String());
    const Importing importing(desktop);
    importing.choose(file);
    importing.goOn("importRows");
    const QString sheet = QStringLiteral("质押融资");
    CHECK(importing.count(sheet, Importing::Noted) == 1);
    CHECK(importing.count(sheet, Importing::Rejected) == 0);
    auto& findings = importing.part<TableView>("importFindings");
    REQUIRE(eventually([&] { return findings.model()->rowCount() == 1; }));
    QTest::mouseClick(findings.viewport(), Qt::LeftButton, {},
                      findings.visualRect(findings.model()->index(0, 0)).center());
    const QModelIndex cell = cellOf(importing.rows(), 1, QStringLiteral("专利质押占比(%)"));
    CHECK(importing.rows().currentIndex() == cell);
    CHECK(cell.data(PreviewModel::SignRole).toInt() == static_cast<int>(PreviewMark::Warning));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("80%")));
    typeOver(importing.rows(), QStringLiteral("80%"));
    CHECK(eventually([&] { return importing.count(sheet, Importing::Noted) == 0; }));
}
