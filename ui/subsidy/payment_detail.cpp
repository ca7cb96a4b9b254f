// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/payment_detail.h"

#include "ui/subsidy/calculation_columns.h"

namespace grants::ui {

namespace {

constexpr std::size_t kListed = 40;

QString evidenceOf(const SchemeFigures& figures, std::string_view record) {
    const auto kind = figures.result.rules.kind() == SchemeKind::Transfer
                          ? QStringLiteral("licences:")
                          : QStringLiteral("pledges:");
    return kind + fromUtf8(record);
}

QString basisText(const SchemeFigures& figures) {
    if (!figures.question.trial.empty())
        return inCalculation(QT_TRANSLATE_NOOP("Calculation", "试算，不是文件的口径"));
    return figures.question.basis == Basis::Filed
               ? inCalculation(QT_TRANSLATE_NOOP("Calculation", "按已申报"))
               : inCalculation(QT_TRANSLATE_NOOP("Calculation", "按可申报"));
}

/// Writes steps and what they come to.
class Steps {
  public:
    Steps(DetailText& text, const Wording& wording) : m_text(text), m_wording(wording) {}

    void write(const std::vector<StepRow>& rows) {
        for (const StepRow& row : rows) {
            m_text.step(QString::fromStdString(row.words), clause(row.clause),
                        amountText(row.step.after, m_wording.denomination));
        }
    }
    void result(const QString& label, Money amount) {
        m_text.result(label, amountWithUnit(amount, m_wording.denomination));
    }

  private:
    static QString clause(std::string_view clause) {
        return clause.empty() ? QString() : fromUtf8(clause);
    }
    DetailText& m_text;
    const Wording& m_wording;
};

void writeTitle(DetailText& text, const SchemeFigures& figures, Id<Organisation> unit,
                const Wording& wording) {
    text.title(fromUtf8(figures.names->name(unit)), fromUtf8(figures.names->code(unit)));
    text.fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "奖补")), wording.scheme)
        .fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "依据")), basisText(figures));
    for (const QString& reading : wording.readings)
        text.fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "试算口径")), reading);
}

void writeLine(DetailText& text, const SchemeFigures& figures, const UnitResult& unit,
               const Line& line, const Wording& wording) {
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "这一笔怎么算：%1"))
                     .arg(fromUtf8(line.record)));
    Steps steps(text, wording);
    steps.write(stepsOf(figures, unit, line, wording.translator));
    steps.result(inCalculation(QT_TRANSLATE_NOOP("Calculation", "这一笔奖补")), line.paid);
}

void listLines(DetailText& text, const SchemeFigures& figures, const UnitResult& unit,
               const Wording& wording) {
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "依据的记录（%1）"))
                     .arg(countText(static_cast<std::int64_t>(unit.lines.size()))));
    std::size_t listed = 0;
    for (const Line& line : unit.lines) {
        if (listed++ == kListed) break;
        text.link(fromUtf8(line.record), QStringLiteral("evidence"),
                  evidenceOf(figures, line.record),
                  QString::fromStdString(wording.translator(describe(line.role))) +
                      QStringLiteral(" · ") + amountText(line.raw, wording.denomination) +
                      QStringLiteral(" → ") + amountWithUnit(line.paid, wording.denomination));
    }
    if (unit.lines.size() > kListed) {
        text.note(inCalculation(QT_TRANSLATE_NOOP("Calculation", "其余 %1 笔见左边的表。"))
                      .arg(countText(static_cast<std::int64_t>(unit.lines.size() - kListed))));
    }
}

}  // namespace

DetailText describePayment(const SchemeFigures& figures, const UnitResult& unit, const Line* line,
                           const Wording& wording) {
    DetailText text;
    writeTitle(text, figures, unit.unit, wording);
    text.fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "决定因素")),
              bindingText(unit.binding));
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "单位合计怎么算")));
    text.step(inCalculation(QT_TRANSLATE_NOOP("Calculation", "各笔应得合计")), {},
              amountText(unit.raw, wording.denomination));
    Steps steps(text, wording);
    steps.write(stepsOf(figures, unit, wording.translator));
    steps.result(inCalculation(QT_TRANSLATE_NOOP("Calculation", "奖补")), unit.paid);
    if (line != nullptr) writeLine(text, figures, unit, *line, wording);
    listLines(text, figures, unit, wording);
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "单位")))
        .link(fromUtf8(figures.names->name(unit.unit)), QStringLiteral("registry"),
              fromUtf8(figures.names->code(unit.unit)));
    return text;
}

DetailText describeRejection(const SchemeFigures& figures, const RejectedRow& rejected,
                             const Wording& wording) {
    const Rejection& rejection = *rejected.rejection;
    const Translator& translator = wording.translator;
    DetailText text;
    writeTitle(text, figures, rejection.unit, wording);
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "不予支持")))
        .caution(QString::fromStdString(translator(describe(rejection))))
        .fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "条款")), fromUtf8(rejected.clause))
        .fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "身份")),
              QString::fromStdString(translator(describe(rejection.role))));
    for (const PatentNumber& patent : rejection.patents) {
        text.fact(inCalculation(QT_TRANSLATE_NOOP("Calculation", "专利号")),
                  QString::fromStdString(patent.text()));
    }
    text.section(inCalculation(QT_TRANSLATE_NOOP("Calculation", "有关记录")));
    if (!rejection.record.empty()) {
        text.link(fromUtf8(rejection.record), QStringLiteral("evidence"),
                  evidenceOf(figures, rejection.record));
    }
    text.link(fromUtf8(figures.names->name(rejection.unit)), QStringLiteral("registry"),
              fromUtf8(figures.names->code(rejection.unit)));
    return text;
}

}  // namespace grants::ui
