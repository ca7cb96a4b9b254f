// SPDX-License-Identifier: GPL-3.0-or-later
// On several days: the overview, the subsidy page, the budget workbook and the command line show
// the same figures.
#include "domain/budget/ledger.h"
#include "ui/base/cell.h"
#include "ui/overview/fund_row.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QDateEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

/// The command line on a copy of the sample, since the window holds the file.
class CommandLine {
  public:
    explicit CommandLine(const Desktop& desktop, const QString& fund)
        : m_fund(desktop.folder() + u'/' + QFileInfo(fund).fileName()),
          m_book(desktop.folder() + QStringLiteral("/cli.csv")) {
        if (!QFile::copy(fund, m_fund)) throw std::runtime_error("cannot copy the sample");
    }

    [[nodiscard]] QJsonArray budgetLines(const QString& day) const {
        return json({QStringLiteral("budget"), m_fund, QStringLiteral("--as-of"), day,
                     QStringLiteral("--json")})[QStringLiteral("lines")]
            .toArray();
    }
    [[nodiscard]] QJsonArray schemes(const QString& day) const {
        return json({QStringLiteral("subsidy"), m_fund, QStringLiteral("--as-of"), day,
                     QStringLiteral("--json")})[QStringLiteral("schemes")]
            .toArray();
    }
    [[nodiscard]] QByteArray budgetBook(const QString& day) const {
        (void)run({QStringLiteral("report"), m_fund, QStringLiteral("budget"),
                   QStringLiteral("--as-of"), day, QStringLiteral("--out"), m_book});
        QFile book(m_book);
        if (!book.open(QIODevice::ReadOnly)) throw std::runtime_error("no book");
        return book.readAll();
    }

  private:
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const {
        return QJsonDocument::fromJson(run(arguments)).object();
    }
    [[nodiscard]] static QByteArray run(const QStringList& arguments) {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/grantdesk-cli"),
                      arguments);
        if (!program.waitForFinished() || program.exitCode() != 0)
            throw std::runtime_error(program.readAllStandardError().toStdString());
        return program.readAllStandardOutput();
    }

    QString m_fund, m_book;
};

Money fenOf(const QJsonValue& object, const char* key) {
    return Money::ofFen(object[QLatin1String(key)].toInteger());
}

QString wan(Money money) {
    return amountText(money, Denomination::Wan);
}

/// As the bar of a line tells it.
QString spokenFigures(const QJsonValue& line) {
    return QStringLiteral(" %1 万元，上限 %2 · 申请 %3 · 已付 %4 · 结余 %5 万元")
        .arg(wan(fenOf(line, "committed_fen")), wan(fenOf(line, "adjusted_fen")),
             wan(fenOf(line, "requested_fen")), wan(fenOf(line, "paid_fen")),
             wan(fenOf(line, "free_fen")));
}

void chooseDay(Desktop& desktop, const QString& day) {
    auto& box = childOf<QDateEdit>(desktop.window(), "asOf");
    box.setDate(QDate::fromString(day, Qt::ISODate));
    desktop.waitUntilIdle();
}

bool overviewShows(Desktop& desktop, const QJsonArray& lines) {
    return std::all_of(lines.begin(), lines.end(), [&](const QJsonValue& line) {
        const QByteArray code = line[QLatin1String("code")].toString().toLatin1();
        return childOf<FundRow>(desktop.window(), code.constData())
            .accessibleName()
            .contains(spokenFigures(line));
    });
}

bool subsidyPageShows(Desktop& desktop, const QJsonValue& scheme) {
    const QString totals = childOf<QLabel>(desktop.window(), "totals").text();
    const auto tells = [&](const char* name, const char* key) {
        return totals.contains(
            QStringLiteral("%1&nbsp;<b>%2</b>")
                .arg(QString::fromUtf8(name), amountText(fenOf(scheme, key), Denomination::Yuan)));
    };
    return tells("应得合计", "raw_fen") && tells("奖补合计", "paid_fen");
}

QByteArray exportedBook(Desktop& desktop) {
    const QString file = desktop.folder() + QStringLiteral("/desk.csv");
    QFile::remove(file);
    desktop.choose("exportBudget");
    answerFileDialog(desktop.window(), file);
    desktop.waitUntilIdle();
    QFile book(file);
    return book.open(QIODevice::ReadOnly) ? book.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("overview, subsidies, workbook and command line agree on what a day knows") {
    Desktop desktop;
    desktop.openSample();
    const CommandLine command(desktop, desktop.session().file());
    const QString day = GENERATE(QStringLiteral("2023-08-31"), QStringLiteral("2024-03-31"),
                                 QStringLiteral("2024-06-30"), QStringLiteral("2024-11-10"),
                                 QStringLiteral("2024-11-28"), QStringLiteral("2024-12-31"));
    INFO(day.toStdString());
    chooseDay(desktop, day);

    const QJsonArray lines = command.budgetLines(day);
    REQUIRE(lines.size() == 8);
    desktop.goTo(QStringLiteral("overview"));
    CHECK(eventually([&] { return overviewShows(desktop, lines); }));

    const QJsonArray schemes = command.schemes(day);
    REQUIRE(schemes.size() == 2);
    desktop.goTo(QStringLiteral("subsidy"));
    for (const QJsonValue& scheme : schemes) {
        const QByteArray button = "scheme" + scheme[QLatin1String("code")].toString().toLatin1();
        QTest::mouseClick(&childOf<QPushButton>(desktop.window(), button.constData()),
                          Qt::LeftButton);
        CHECK(eventually([&] { return subsidyPageShows(desktop, scheme); }));
    }

    CHECK(exportedBook(desktop) == command.budgetBook(day));
}
