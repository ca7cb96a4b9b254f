// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_field.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"
#include "ui/words/column_words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace grants::ui {

namespace {

constexpr int kLabelWidth = 108;

const char* toneName(FormField::Remark::Tone tone) {
    switch (tone) {
        case FormField::Remark::Tone::Fault:
            return "bad";
        case FormField::Remark::Tone::Warning:
            return "warn";
        case FormField::Remark::Tone::Quiet:
            return "quiet";
    }
    return "quiet";
}

void restyle(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value) return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QString shown(const std::string& text) {
    return text.empty() ? QStringLiteral("—") : QString::fromStdString(text);
}

}  // namespace

FormField::FormField(const ColumnDescriptor& column, const EditorSources& sources, QWidget* parent)
    : QWidget(parent),
      m_column(column),
      m_editor(makeCellEditor(column, sources, this)),
      m_remark(new QLabel(this)),
      m_conflict(makeConflict()) {
    m_editor->setObjectName(fromUtf8(column.header));
    m_editor->setToolTip(hintText(column.hint));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    m_remark->setFont(typeFace(TypeSize::Small));
    m_remark->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(2);
    layout->addWidget(makeLabel(), 0, 0, Qt::AlignTop);
    layout->addWidget(m_editor, 0, 1);
    layout->addWidget(m_remark, 1, 1);
    layout->addWidget(m_conflict, 2, 1);
    layout->setColumnStretch(1, 1);
    showImplied({});
    connect(m_editor, &CellEditor::edited, this, &FormField::edited);
}

QWidget* FormField::makeLabel() {
    auto* label = new QLabel(headerText(m_column.header), this);
    if (m_column.required) {
        label->setText(
            label->text() +
            QStringLiteral(" <span style='color:%1'>*</span>").arg(themeOf(*this).bad.name()));
    }
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFixedWidth(kLabelWidth);
    label->setContentsMargins(0, 6, 0, 0);
    label->setBuddy(m_editor);
    label->setToolTip(m_editor->accessibleDescription());
    return label;
}

QWidget* FormField::makeConflict() {
    auto* box = new QWidget(this);
    m_texts = new QLabel(box);
    m_texts->setObjectName(QStringLiteral("bothTexts"));
    m_texts->setTextFormat(Qt::PlainText);
    m_texts->setWordWrap(true);
    m_texts->setProperty("tone", QStringLiteral("warn"));
    const auto button = [this, box](const char* name, const QString& text, bool mine) {
        auto* choice = new QPushButton(text, box);
        choice->setObjectName(QLatin1String(name));
        connect(choice, &QPushButton::clicked, this, [this, mine] { Q_EMIT chosen(mine); });
        return choice;
    };
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(button("takeStored", tr("用现有的"), false));
    buttons->addWidget(button("keepMine", tr("用您填的"), true));
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_texts);
    layout->addLayout(buttons);
    box->hide();
    return box;
}

void FormField::setTyped(const std::string& text) {
    if (typed() == text) return;
    m_editor->setTyped(QString::fromStdString(text));
}

void FormField::showRemark(const Remark& remark) {
    m_remark->setText(remark.text);
    m_remark->setVisible(!remark.text.isEmpty());
    restyle(*m_remark, "tone", QLatin1String(toneName(remark.tone)));
    restyle(*m_editor, "fault", remark.tone == Remark::Tone::Fault);
    m_editor->setAccessibleDescription(remark.text.isEmpty() ? hintText(m_column.hint)
                                                             : remark.text);
}

void FormField::showImplied(const std::string& implied) {
    const QString text = QString::fromStdString(implied);
    if (text.isEmpty()) {
        m_editor->setPlaceholderText(hintText(m_column.hint));
    } else if (m_column.kind == ColumnKind::Option) {
        m_editor->setPlaceholderText(tr("%1（推算）").arg(optionText(implied)));
    } else {
        m_editor->setPlaceholderText(tr("空着时为 %1").arg(optionText(implied)));
    }
}

void FormField::showConflict(const std::string& stored) {
    m_texts->setText(tr("现有：%1").arg(shown(stored)) + u'\n' +
                     tr("您填的：%1").arg(shown(typed())));
    m_conflict->show();
}

void FormField::hideConflict() {
    m_conflict->hide();
}

}  // namespace grants::ui
