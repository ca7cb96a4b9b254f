// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_field.h"

#include "ui/base/theme.h"
#include "ui/input/amount_text.h"
#include "ui/words/column_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
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

}  // namespace

FormField::FormField(const ColumnDescriptor& column, const EditorSources& sources, QWidget* parent)
    : QWidget(parent),
      m_column(column),
      m_denomination(sources.denomination),
      m_editor(makeCellEditor(column, sources, this)),
      m_remark(new QLabel(this)),
      m_conflict(makeConflict()) {
    m_editor->setObjectName(fromUtf8(column.header));
    m_editor->installEventFilter(this);
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
    nameColumn();
    showImplied({});
    connect(m_editor, &CellEditor::edited, this, &FormField::edited);
}

QWidget* FormField::makeLabel() {
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(kLabelWidth);
    m_label->setContentsMargins(0, 6, 0, 0);
    m_label->setBuddy(m_editor);
    return m_label;
}

/// In the denomination in which it is typed.
void FormField::nameColumn() {
    const QString name = headerText(m_column, m_denomination);
    const QString star =
        QStringLiteral(" <span style='color:%1'>*</span>").arg(themeOf(*this).bad.name());
    m_label->setText(m_column.required ? name + star : name);
    m_editor->setAccessibleName(name);
    for (QWidget* each : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_editor)})
        each->setToolTip(hintText(m_column, m_denomination));
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
    m_last = button("keepMine", tr("用您填的"), true);
    buttons->addWidget(m_last);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_texts);
    layout->addLayout(buttons);
    box->hide();
    return box;
}

/// What was shown and not typed over says what it said, exactly.
std::string FormField::typed() const {
    if (m_told) return m_text;
    const QString text = m_editor->typed();
    const bool untouched = m_column.kind == ColumnKind::Money && text == m_shown;
    return untouched ? m_text : enteredText(text, m_column, m_denomination);
}

void FormField::setTyped(const std::string& text) {
    if (typed() != text) show(text);
}

void FormField::forgetTyping() {
    const int cursor = m_editor->cursorPosition();
    m_editor->setText(m_editor->text());
    m_editor->setCursorPosition(cursor);
}

/// Where the text has nothing to take back or to do again, the keys are the window's.
bool FormField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor || event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    return (key.matches(QKeySequence::Undo) && !m_editor->isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !m_editor->isRedoAvailable());
}

void FormField::show(const std::string& text) {
    m_text = text;
    if (m_told) return m_editor->setText(*m_told);
    m_editor->setTyped(editedText(text, m_column, m_denomination));
    m_shown = m_editor->typed();
}

void FormField::follow(const EditorSources& sources) {
    const std::string text = typed();
    m_editor->setOptions(editorOptionsOf(m_column, sources));
    if (std::exchange(m_denomination, sources.denomination) == sources.denomination) return;
    nameColumn();
    if (m_column.kind == ColumnKind::Money) show(text);
}

QString FormField::said(const std::string& text) const {
    return text.empty() ? QStringLiteral("—") : saidText(text, m_column, m_denomination);
}

void FormField::tell(const std::optional<QString>& words) {
    if (words == m_told) return;
    const std::string text = typed();
    m_told = words;
    show(text);
    offerTyping();
}

void FormField::empty() {
    tell({});
    setTyped({});
    showRemark({});
    showImplied({});
    hideConflict();
}

void FormField::setTakesTyping(bool takes) {
    m_takesTyping = takes;
    offerTyping();
}

void FormField::offerTyping() {
    const bool takes = m_takesTyping && !m_told;
    m_editor->setReadOnly(!takes);
    for (QAction* list : m_editor->actions()) list->setVisible(takes);
}

void FormField::showRemark(const Remark& remark) {
    m_remark->setText(remark.text);
    m_remark->setVisible(!remark.text.isEmpty());
    restyle(*m_remark, "tone", QLatin1String(toneName(remark.tone)));
    restyle(*m_editor, "fault", remark.tone == Remark::Tone::Fault);
    m_editor->setAccessibleDescription(remark.text.isEmpty() ? hintText(m_column, m_denomination)
                                                             : remark.text);
}

void FormField::showImplied(const std::string& implied) {
    const QString text = editedText(implied, m_column, m_denomination);
    if (text.isEmpty()) {
        m_editor->setPlaceholderText(hintText(m_column, m_denomination));
    } else if (m_column.kind == ColumnKind::Option) {
        m_editor->setPlaceholderText(tr("%1（推算）").arg(optionText(implied)));
    } else {
        m_editor->setPlaceholderText(tr("空着时为 %1").arg(optionText(text.toStdString())));
    }
}

void FormField::showConflict(const std::string& stored) {
    m_texts->setText(tr("现有：%1").arg(said(stored)) + u'\n' +
                     tr("您填的：%1").arg(said(typed())));
    m_conflict->show();
}

void FormField::hideConflict() {
    m_conflict->hide();
}

}  // namespace grants::ui
