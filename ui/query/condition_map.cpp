// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/condition_map.h"

#include <QDate>

namespace grants::ui {

namespace {

constexpr QLatin1String kColumn("column"), kValues("values"), kSpans("spans"), kExcept("except"),
    kTest("test"), kWords("words");

QString wordsText(std::string_view words) {
    return fromUtf8(words);
}

/// A value as the name of its type and its parts.
struct AsList {
    QVariantList operator()(std::monostate) const { return {QStringLiteral("blank")}; }
    QVariantList operator()(std::string_view words) const {
        return {QStringLiteral("words"), wordsText(words)};
    }
    QVariantList operator()(const std::string& words) const {
        return (*this)(std::string_view(words));
    }
    QVariantList operator()(std::int64_t count) const {
        return {QStringLiteral("count"), qint64{count}};
    }
    QVariantList operator()(Money money) const {
        return {QStringLiteral("fen"), qint64{money.inFen()}};
    }
    QVariantList operator()(Fraction share) const {
        return {QStringLiteral("share"), qint64{share.num()}, qint64{share.den()}};
    }
    QVariantList operator()(Date day) const {
        return {QStringLiteral("day"), QDate(day.year(), day.month(), day.day())};
    }
    QVariantList operator()(bool yes) const { return {QStringLiteral("flag"), yes}; }
    QVariantList operator()(Decimal number) const {
        return {QStringLiteral("decimal"), qint64{number.units}, number.decimals};
    }
};

QVariantList asList(const CellValue& value) {
    return std::visit(AsList{}, value);
}

/// A value that is not understood counts as blank.
CellValue valueOf(const QVariantList& list) {
    const QString type = list.value(0).toString();
    const QVariant part = list.value(1);
    if (type == QLatin1String("words")) return part.toString().toStdString();
    if (type == QLatin1String("count")) return std::int64_t{part.toLongLong()};
    if (type == QLatin1String("fen")) return Money::ofFen(part.toLongLong());
    if (type == QLatin1String("flag")) return part.toBool();
    if (type == QLatin1String("decimal")) return Decimal{part.toLongLong(), list.value(2).toInt()};
    if (const std::int64_t den = list.value(2).toLongLong(); type == QLatin1String("share") && den)
        return Fraction(part.toLongLong(), den);
    if (const QDate day = part.toDate(); type == QLatin1String("day") && day.isValid())
        return Date(day.year(), day.month(), day.day());
    return {};
}

QVariantMap conditionMap(const AnyOf& any) {
    QVariantList values, spans;
    for (const CellValue& value : any.values) values << QVariant(asList(value));
    for (const Span& span : any.spans) {
        spans << QVariant(
            QVariantList{asList(span.from), asList(span.to), span.afterFrom, span.beforeTo});
    }
    return {{kValues, values}, {kSpans, spans}, {kExcept, any.except}};
}

QVariantMap conditionMap(const WordTest& test) {
    return {{kTest, static_cast<int>(test.kind)}, {kWords, wordsText(test.words)}};
}

AnyOf anyOfIn(const QVariantMap& map) {
    std::vector<CellValue> values;
    for (const QVariant& value : map.value(kValues).toList())
        values.push_back(valueOf(value.toList()));
    AnyOf any = anyOf(std::move(values), map.value(kExcept).toBool());
    for (const QVariant& each : map.value(kSpans).toList()) {
        const QVariantList span = each.toList();
        any.spans.push_back({valueOf(span.value(0).toList()), valueOf(span.value(1).toList()),
                             span.value(2).toBool(), span.value(3).toBool()});
    }
    return any;
}

}  // namespace

QVariantMap asMap(const ColumnFilter& filter) {
    QVariantMap map =
        std::visit([](const auto& condition) { return conditionMap(condition); }, filter.condition);
    map.insert(kColumn, filter.column);
    return map;
}

std::optional<ColumnFilter> columnFilterOf(const QVariantMap& map) {
    const QString column = map.value(kColumn).toString();
    if (column.isEmpty()) return std::nullopt;
    if (!map.contains(kTest)) return ColumnFilter{column, anyOfIn(map)};
    const int kind = map.value(kTest).toInt();
    if (kind < 0 || kind > static_cast<int>(WordTest::Kind::EndsWith)) return std::nullopt;
    return ColumnFilter{column, WordTest{static_cast<WordTest::Kind>(kind),
                                         map.value(kWords).toString().toStdString()}};
}

}  // namespace grants::ui
