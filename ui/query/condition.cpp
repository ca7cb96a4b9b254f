// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/condition.h"

#include <algorithm>

namespace grants::ui {

bool isBounded(const CellValue& bound) {
    return !std::holds_alternative<std::monostate>(bound);
}

namespace {

bool within(const Span& span, const CellValue& value) {
    if (isBlank(value)) return false;
    if (isBounded(span.from)) {
        const auto order = compare(value, span.from);
        if (order < 0 || (span.afterFrom && order == 0)) return false;
    }
    if (isBounded(span.to)) {
        const auto order = compare(value, span.to);
        if (order > 0 || (span.beforeTo && order == 0)) return false;
    }
    return true;
}

/// Blank cells are all alike.
CellValue plain(const CellValue& value) {
    return isBlank(value) ? CellValue() : owned(value);
}

bool comesBefore(const CellValue& a, const CellValue& b) {
    return compare(a, b) < 0;
}

bool holds(const std::vector<CellValue>& values, const CellValue& value) {
    return isBlank(value) ? !values.empty() && isBlank(values.back())
                          : std::binary_search(values.begin(), values.end(), value, comesBefore);
}

struct Passes {
    const CellValue& value;

    bool operator()(const AnyOf& any) const {
        const bool found = holds(any.values, value) ||
                           std::any_of(any.spans.begin(), any.spans.end(),
                                       [&](const Span& span) { return within(span, value); });
        return found != any.except;
    }
    bool operator()(const WordTest& test) const {
        const std::string text = lowered(wordsOf(value));
        const std::string words = lowered(test.words);
        switch (test.kind) {
            case WordTest::Kind::BeginsWith:
                return text.starts_with(words);
            case WordTest::Kind::EndsWith:
                return text.ends_with(words);
            default:
                return (text.find(words) != std::string::npos) ==
                       (test.kind == WordTest::Kind::Contains);
        }
    }
};

}  // namespace

bool passes(const Condition& condition, const CellValue& value) {
    return std::visit(Passes{value}, condition);
}

AnyOf anyOf(std::vector<CellValue> values, bool except) {
    for (CellValue& value : values) value = plain(value);
    std::sort(values.begin(), values.end(), comesBefore);
    const auto same = [](const CellValue& a, const CellValue& b) { return compare(a, b) == 0; };
    values.erase(std::unique(values.begin(), values.end(), same), values.end());
    return {std::move(values), {}, except};
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

}  // namespace grants::ui
