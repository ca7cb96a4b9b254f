// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/filter_words.h"

#include "ui/base/tr.h"

namespace grants::ui {

namespace {

constexpr qsizetype kValuesNamed = 3;

QString sign(const char* comparison) {
    return QString::fromUtf8(comparison) + QChar::Space;
}

QString read(const CellValue& value, Denomination denomination) {
    const QString text = nameOfValue(value, denomination);
    return std::holds_alternative<Money>(value)
               ? text + QChar::Space + denominationName(denomination)
               : text;
}

QString read(const Span& span, Denomination denomination) {
    const bool from = isBounded(span.from), to = isBounded(span.to);
    if (from && to)
        return tr("%1 至 %2").arg(read(span.from, denomination), read(span.to, denomination));
    if (from) return sign(span.afterFrom ? ">" : "≥") + read(span.from, denomination);
    return sign(span.beforeTo ? "<" : "≤") + read(span.to, denomination);
}

QString sentence(const QString& title, const AnyOf& any, Denomination denomination) {
    QStringList parts;
    for (const Span& span : any.spans) parts << read(span, denomination);
    for (const CellValue& value : any.values) parts << read(value, denomination);
    const auto all = parts.size();
    QString list = parts.mid(0, kValuesNamed).join(tr("、"));
    if (all > kValuesNamed) list = tr("%1 等 %2 项").arg(list).arg(all);
    return (any.except ? tr("%1：除 %2 外") : tr("%1：%2")).arg(title, list);
}

QString sentence(const QString& title, const WordTest& test, Denomination) {
    const QString words = fromUtf8(test.words);
    switch (test.kind) {
        case WordTest::Kind::Contains:
            return tr("%1 含“%2”").arg(title, words);
        case WordTest::Kind::Lacks:
            return tr("%1 不含“%2”").arg(title, words);
        case WordTest::Kind::BeginsWith:
            return tr("%1 以“%2”开头").arg(title, words);
        case WordTest::Kind::EndsWith:
            return tr("%1 以“%2”结尾").arg(title, words);
    }
    return {};
}

}  // namespace

QString nameOfValue(const CellValue& value, Denomination denomination) {
    if (const auto* yes = std::get_if<bool>(&value)) return flagText(*yes);
    return isBlank(value) ? tr("（空白）") : displayText(value, denomination);
}

QString describe(const ColumnFilter& filter, const ColumnTitle& column, Denomination denomination) {
    return std::visit(
        [&](const auto& condition) { return sentence(column.title, condition, denomination); },
        filter.condition);
}

QString describe(const Grouping& grouping, const ColumnTitle& column) {
    switch (grouping.step) {
        case Grouping::Step::Value:
            return tr("按%1").arg(column.title);
        case Grouping::Step::Month:
            return tr("按%1（月）").arg(column.title);
        case Grouping::Step::Year:
            return tr("按%1（年）").arg(column.title);
    }
    return {};
}

QStringList headLines(const Rows& rows, const Query& query) {
    QStringList parts, lines;
    if (!query.text.isEmpty()) parts << tr("含“%1”").arg(query.text);
    for (const ColumnFilter& filter : query.filters) {
        if (const auto column = columnOf(rows, filter.column))
            parts << describe(filter, rows.column(*column), query.denomination);
    }
    if (!parts.isEmpty()) lines << tr("筛选条件：%1").arg(parts.join(tr("；")));
    if (!query.grouping) return lines;
    if (const auto column = columnOf(rows, query.grouping->column))
        lines << tr("分组：%1").arg(describe(*query.grouping, rows.column(*column)));
    return lines;
}

}  // namespace grants::ui
