// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/condition_tests.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace grants::ui {

namespace {

using Value = CellValue;

Condition words(WordTest::Kind kind, const Value& words) {
    return WordTest{kind, std::string(wordsOf(words))};
}

Condition span(Span bounds) {
    return AnyOf{{}, {std::move(bounds)}, false};
}

Condition equals(const Value& value, const Value&) {
    return anyOf({value});
}
Condition differs(const Value& value, const Value&) {
    return anyOf({value}, true);
}
Condition blank(const Value&, const Value&) {
    return anyOf({Value()});
}
Condition filled(const Value&, const Value&) {
    return anyOf({Value()}, true);
}
template <WordTest::Kind Kind>
Condition has(const Value& value, const Value&) {
    return words(Kind, value);
}
Condition between(const Value& from, const Value& to) {
    return span({from, to});
}
Condition atLeast(const Value& from, const Value&) {
    return span({from, {}});
}
Condition above(const Value& from, const Value&) {
    return span({from, {}, true, false});
}
Condition atMost(const Value& to, const Value&) {
    return span({{}, to});
}
Condition below(const Value& to, const Value&) {
    return span({{}, to, false, true});
}

constexpr ConditionTest kOfWords[] = {
    {QT_TRANSLATE_NOOP("ConditionTest", "包含"), 1, &has<WordTest::Kind::Contains>},
    {QT_TRANSLATE_NOOP("ConditionTest", "不包含"), 1, &has<WordTest::Kind::Lacks>},
    {QT_TRANSLATE_NOOP("ConditionTest", "等于"), 1, &equals},
    {QT_TRANSLATE_NOOP("ConditionTest", "不等于"), 1, &differs},
    {QT_TRANSLATE_NOOP("ConditionTest", "开头是"), 1, &has<WordTest::Kind::BeginsWith>},
    {QT_TRANSLATE_NOOP("ConditionTest", "结尾是"), 1, &has<WordTest::Kind::EndsWith>},
    {QT_TRANSLATE_NOOP("ConditionTest", "为空"), 0, &blank},
    {QT_TRANSLATE_NOOP("ConditionTest", "不为空"), 0, &filled}};

constexpr ConditionTest kOfFigures[] = {
    {QT_TRANSLATE_NOOP("ConditionTest", "介于"), 2, &between},
    {QT_TRANSLATE_NOOP("ConditionTest", "大于或等于"), 1, &atLeast},
    {QT_TRANSLATE_NOOP("ConditionTest", "大于"), 1, &above},
    {QT_TRANSLATE_NOOP("ConditionTest", "小于或等于"), 1, &atMost},
    {QT_TRANSLATE_NOOP("ConditionTest", "小于"), 1, &below},
    {QT_TRANSLATE_NOOP("ConditionTest", "等于"), 1, &equals},
    {QT_TRANSLATE_NOOP("ConditionTest", "不等于"), 1, &differs},
    {QT_TRANSLATE_NOOP("ConditionTest", "为空"), 0, &blank},
    {QT_TRANSLATE_NOOP("ConditionTest", "不为空"), 0, &filled}};

constexpr ConditionTest kOfDays[] = {
    {QT_TRANSLATE_NOOP("ConditionTest", "介于"), 2, &between},
    {QT_TRANSLATE_NOOP("ConditionTest", "当日及以后"), 1, &atLeast},
    {QT_TRANSLATE_NOOP("ConditionTest", "晚于"), 1, &above},
    {QT_TRANSLATE_NOOP("ConditionTest", "当日及以前"), 1, &atMost},
    {QT_TRANSLATE_NOOP("ConditionTest", "早于"), 1, &below},
    {QT_TRANSLATE_NOOP("ConditionTest", "等于"), 1, &equals},
    {QT_TRANSLATE_NOOP("ConditionTest", "不等于"), 1, &differs},
    {QT_TRANSLATE_NOOP("ConditionTest", "为空"), 0, &blank},
    {QT_TRANSLATE_NOOP("ConditionTest", "不为空"), 0, &filled}};

struct Made {
    Value from, to;
};

/// The values that the condition was made of, were it of some test.
Made valuesOf(const Condition& condition) {
    if (const auto* test = std::get_if<WordTest>(&condition)) return {test->words, {}};
    const auto& any = std::get<AnyOf>(condition);
    if (any.spans.empty()) return {any.values.size() == 1 ? any.values.front() : Value(), {}};
    const Span& bounds = any.spans.front();
    const bool upwards = !std::holds_alternative<std::monostate>(bounds.from);
    return {upwards ? bounds.from : bounds.to, bounds.to};
}

template <class T, class From>
std::optional<Value> valueOf(const From& parsed) {
    return parsed ? std::optional<Value>(T(*parsed)) : std::nullopt;
}

}  // namespace

std::span<const ConditionTest> testsOf(CellKind kind) {
    if (hasWords(kind)) return kOfWords;
    return kind == CellKind::Day ? std::span<const ConditionTest>(kOfDays) : kOfFigures;
}

QString wordsOf(const ConditionTest& test) {
    return QCoreApplication::translate("ConditionTest", test.words);
}

std::optional<KnownTest> testOf(const Condition& condition, CellKind kind) {
    const auto* any = std::get_if<AnyOf>(&condition);
    if (any != nullptr && any->spans.empty()) return std::nullopt;
    const Made made = valuesOf(condition);
    const auto tests = testsOf(kind);
    for (std::size_t test = 0; test < tests.size(); ++test) {
        if (tests[test].values > 1 && isBlank(made.to)) continue;
        if (tests[test].make(made.from, made.to) == condition)
            return KnownTest{test, made.from, tests[test].values > 1 ? made.to : Value()};
    }
    return std::nullopt;
}

namespace {

/// Below nothing too: what a ledger has left may be. `bare` figures are in `denomination`.
std::optional<CellValue> amountTyped(std::string written, Denomination denomination, bool bare) {
    const bool negative = written.front() == '-';
    if (negative) written.erase(0, 1);
    if (bare && denomination == Denomination::Wan) written += "万";
    const auto money = parseMoney(written);
    if (!money) return std::nullopt;
    return negative ? Money() - *money : *money;
}

}  // namespace

std::optional<CellValue> valueTyped(const QString& text, CellKind kind, Denomination denomination) {
    std::string written = trimmed(halfWidth(text.toStdString()));
    if (written.empty()) return std::nullopt;
    if (hasWords(kind)) return trimmed(text.toStdString());
    const bool bare = written.find_first_not_of("-0123456789.,") == std::string::npos;
    bool whole = false;
    switch (kind) {
        case CellKind::Amount:
            return amountTyped(written, denomination, bare);
        case CellKind::Percent:
            return valueOf<Fraction>(parseFraction(bare ? written + "%" : written));
        case CellKind::Decimal:
            return valueOf<Decimal>(parseDecimal(written));
        case CellKind::Day:
            return valueOf<Date>(parseDate(written));
        default: {
            const qint64 count = QString::fromStdString(written).remove(u',').toLongLong(&whole);
            return whole ? std::optional<CellValue>(std::int64_t{count}) : std::nullopt;
        }
    }
}

QString hintOf(CellKind kind) {
    switch (kind) {
        case CellKind::Day:
            return QCoreApplication::translate("ConditionTest", "请写成 2024-06-01 这样的日期。");
        case CellKind::Amount:
            return QCoreApplication::translate("ConditionTest",
                                               "请写成 1234.50 或 1.2万 这样的金额。");
        default:
            return QCoreApplication::translate("ConditionTest", "请写成数字。");
    }
}

}  // namespace grants::ui
