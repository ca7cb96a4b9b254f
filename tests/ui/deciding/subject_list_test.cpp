// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what is decided about: units are read whole, in as little room as there is.
#include "ui/deciding/subject_list.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

const QString kUnit = QStringLiteral("重庆高新区知识产权运营服务股份有限公司");

std::vector<ActSubject> subjectsCalled(const QString& name) {
    ActSubject subject{"P1-2024-001", name, Money::ofWan(120)};
    subject.facts = {{QStringLiteral("立项编号"), QStringLiteral("CQGX-2024-P1-01")},
                     {QStringLiteral("类型"), QStringLiteral("首款")},
                     {QStringLiteral("银行账号"), QStringLiteral("6222020200000000001")}};
    return {subject, subject};
}

struct Listed {
    explicit Listed(const QString& name, int width)
        : list(lookOf("recover", Subject::Payment), subjectsCalled(name), nullptr) {
        list.resize(width, 300);
        list.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&list));
    }
    [[nodiscard]] QTableWidget& table() { return *list.findChild<QTableWidget*>(); }
    [[nodiscard]] int need(int column) {
        return table().fontMetrics().horizontalAdvance(table().item(0, column)->text());
    }
    [[nodiscard]] int right() { return table().horizontalHeader()->length(); }

    SubjectList list;
};

constexpr int kNumberAt = 0, kNameAt = 1, kAccountAt = 4, kVoucherAt = 6;

}  // namespace

TEST_CASE("the unit, the number and the account are read whole at any width") {
    for (const int width : {1200, 880, 600}) {
        INFO(width);
        Listed listed(kUnit, width);
        for (const int column : {kNumberAt, kNameAt, kAccountAt})
            CHECK(listed.table().columnWidth(column) > listed.need(column));
    }
}

TEST_CASE("what room is left goes to the unit") {
    Listed listed(kUnit, 1400);
    CHECK(listed.right() == listed.table().viewport()->width());
}

TEST_CASE("a very long name goes on in a second line in the place of being cut") {
    Listed listed(kUnit + kUnit, 600);
    const int wanted = listed.need(kNameAt);
    const int given = listed.table().columnWidth(kNameAt);
    REQUIRE(given < wanted);
    CHECK(listed.table().rowHeight(0) >= 2 * listed.table().fontMetrics().height());
}

TEST_CASE("a voucher's number has room to be typed") {
    Listed listed(kUnit, 880);
    const QString voucher = QStringLiteral("记-2024-00123");
    CHECK(listed.table().columnWidth(kVoucherAt) >
          listed.table().fontMetrics().horizontalAdvance(voucher));
}

TEST_CASE("Enter after a voucher's number goes down to the next line's") {
    Listed listed(kUnit, 1200);
    listed.table().setCurrentCell(0, kVoucherAt);
    listed.table().setFocus();
    for (const char* number : {"P201", "P202"}) {
        QTest::keyClick(&listed.table(), number[0]);
        auto* editor = listed.table().viewport()->findChildren<QLineEdit*>().last();
        QTest::keyClicks(editor, QLatin1String(number + 1));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(10);
    }
    const auto voucher = [&](int line) {
        return listed.table().item(line, kVoucherAt)->text().toStdString();
    };
    CHECK(voucher(0) == "P201");
    CHECK(voucher(1) == "P202");
}

TEST_CASE("the list asks for the width of all its columns") {
    Listed listed(kUnit, 600);
    Listed wide(kUnit, listed.list.sizeHint().width());
    CHECK(wide.right() <= wide.table().viewport()->width());
}
