// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of column is typed.
#include "base/text.h"
#include "domain/registry/enterprise_size.h"
#include "ui/input/amount_text.h"
#include "ui/input/cell_editor.h"
#include "ui/words/column_words.h"

#include <QRegularExpression>

namespace grants::ui {

namespace {

QString halfWide(const QString& text) {
    return QString::fromStdString(trimmed(halfWidth(text.toStdString())));
}

/// `20240601` and, in `year`, `6-1` are days too; the rest is left as it is typed.
QString shapedDay(const QString& text, int year) {
    static const QRegularExpression kDigits(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)$"));
    static const QRegularExpression kShort(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    QString written = halfWide(text);
    written.replace(kDigits, QStringLiteral("\\1-\\2-\\3"));
    written.replace(kShort, QStringLiteral("%1-\\1-\\2").arg(year));
    const auto day = parseDate(written.toStdString());
    return day ? QString::fromStdString(inIso(*day)) : text;
}

QString withoutSeparators(QString text) {
    return text.remove(u',');
}

/// `1234567.5` as `1,234,567.5`; anything else as it is typed.
QString shapedAmount(const QString& text) {
    static const QRegularExpression kPlain(QStringLiteral("^\\d+(\\.\\d*)?$"));
    static const QRegularExpression kThousands(QStringLiteral("(?<=\\d)(?=(\\d{3})+(\\.|$))"));
    QString number = halfWide(text);
    if (!kPlain.match(number).hasMatch()) return text;
    const QString cents =
        number.mid(number.indexOf(u'.') < 0 ? number.size() : number.indexOf(u'.'));
    QString whole = number.chopped(cents.size());
    return whole.replace(kThousands, QStringLiteral(",")) + cents;
}

/// Only separators that stand where they belong go: `1,23` stays a fault.
QString plainAmount(const QString& text) {
    const QString plain = withoutSeparators(text);
    return shapedAmount(plain) == text ? plain : text;
}

/// The amount in the other denomination than it is typed in.
QString amountMeaning(const QString& text, Denomination denomination) {
    const std::string amount = explicitAmount(text.toStdString(), denomination);
    const auto money = parseMoney(amount);
    if (!money) return {};
    if (amount.find("万") != std::string::npos) return amountWithUnit(*money, Denomination::Yuan);
    return *money < Money::ofWan(1) ? QString() : amountWithUnit(*money, Denomination::Wan);
}

/// A single amount that was copied in another denomination comes in this one.
QString pastedAmount(const CopiedCells& cells, const ColumnDescriptor& column,
                     Denomination denomination) {
    const auto copied = cells.denominations.front();
    if (cells.denominations.size() != 1 || !copied || copied == denomination) return cells.text;
    const std::string text = cells.text.trimmed().toStdString();
    return editedText(titledAmount(text, *copied), column, denomination);
}

EditorOptions unitOptions(const EditorSources& sources, bool several, bool closed) {
    const auto units = sources.units;
    EditorOptions options;
    options.find = [units](const std::string& typed) { return units->find(typed); };
    options.several = several;
    options.closed = closed;
    options.meaning = [units](const QString& text) {
        QStringList names;
        for (const std::string& code : splitCodes(text.toStdString()))
            if (const QString name = units->nameOf(code); !name.isEmpty()) names << name;
        return names.join(u'、');
    };
    return options;
}

EditorOptions listOptions(std::vector<ListedChoice> list, bool closed) {
    EditorOptions options;
    options.find = finderIn(std::move(list));
    options.closed = closed;
    options.listed = true;
    return options;
}

template <class Texts>
EditorOptions choiceOptions(const Texts& options, bool closed) {
    std::vector<ListedChoice> list;
    for (const std::string_view option : options) {
        const QString text = fromUtf8(option), word = optionText(option);
        const bool translated = word != text;
        list.push_back({{text, translated ? text + QStringLiteral("  ") + word : text, {}},
                        {word.toStdString()}});
    }
    return listOptions(std::move(list), closed);
}

EditorOptions yesNoOptions() {
    const auto choice = [](const char* text, const QString& word, std::vector<std::string> also) {
        const QString typed = QString::fromUtf8(text);
        const QString label = word == typed ? typed : typed + QStringLiteral("  ") + word;
        return ListedChoice{{typed, label, {}}, std::move(also)};
    };
    return listOptions({choice("是", flagText(true), {"y", "1", "t"}),
                        choice("否", flagText(false), {"n", "0", "f"})},
                       true);
}

EditorOptions dayOptions(const EditorSources& sources) {
    EditorOptions options;
    options.day = true;
    options.shape = [year = sources.asOf.year()](const QString& text) {
        return shapedDay(text, year);
    };
    return options;
}

EditorOptions amountOptions(const ColumnDescriptor& column, Denomination denomination) {
    EditorOptions options;
    options.shape = shapedAmount;
    options.plain = plainAmount;
    options.meaning = [denomination](const QString& text) {
        return amountMeaning(text, denomination);
    };
    options.denomination = denomination;
    options.pasted = [column, denomination](const CopiedCells& cells) {
        return pastedAmount(cells, column, denomination);
    };
    return options;
}

EditorOptions optionsOfKind(const ColumnDescriptor& column, const EditorSources& sources) {
    switch (column.kind) {
        case ColumnKind::Option:
            return choiceOptions(column.options, true);
        case ColumnKind::YesNo:
            return yesNoOptions();
        case ColumnKind::Date:
            return dayOptions(sources);
        case ColumnKind::Money:
            return amountOptions(column, sources.denomination);
        case ColumnKind::Identifier:
        case ColumnKind::Number:
        case ColumnKind::Share: {
            EditorOptions options;
            options.shape = halfWide;
            return options;
        }
        case ColumnKind::Text:
            return {};
    }
    return {};
}

}  // namespace

EditorOptions editorOptionsOf(const ColumnDescriptor& column, const EditorSources& sources) {
    switch (column.names) {
        case ColumnNames::Unit:
            return unitOptions(sources, false, true);
        case ColumnNames::Units:
            return unitOptions(sources, true, true);
        case ColumnNames::UnitOrName:
            return unitOptions(sources, false, false);
        case ColumnNames::Industry:
            return choiceOptions(sizeIndustries(), false);
        default:
            return optionsOfKind(column, sources);
    }
}

CellEditor* makeCellEditor(const ColumnDescriptor& column, const EditorSources& sources,
                           QWidget* parent) {
    auto* editor = new CellEditor(editorOptionsOf(column, sources), parent);
    editor->setAccessibleName(headerText(column, sources.denomination));
    editor->setAccessibleDescription(hintText(column, sources.denomination));
    if (column.kind == ColumnKind::Money || column.kind == ColumnKind::Number ||
        column.kind == ColumnKind::Share)
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return editor;
}

}  // namespace grants::ui
