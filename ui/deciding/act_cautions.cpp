// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/act_cautions.h"

#include "domain/decisions/actions.h"
#include "domain/decisions/document_number.h"
#include "ui/base/cell.h"
#include "ui/base/tr.h"
#include "ui/words/decision_words.h"

#include <QStringList>

namespace grants::ui {

QString checksAgainst(const std::vector<ActSubject>& subjects) {
    int items = 0;
    QStringList numbers;
    for (const ActSubject& each : subjects) {
        items += each.checksAgainst;
        if (each.checksAgainst > 0) numbers << fromUtf8(each.number);
    }
    if (items == 0) return {};
    return tr("形式审查表有 %n 项结论是“不符合”或“需补正”（%1）；"
              "按“通过”办理以前，请核对。",
              nullptr, items)
        .arg(numbers.join(QStringLiteral("、")));
}

QString noticesOver(const std::vector<ActSubject>& subjects, Date on) {
    QStringList ended;
    for (const ActSubject& each : subjects) {
        if (!each.noticeEnds || on <= *each.noticeEnds) continue;
        ended << tr("%1 到 %2").arg(fromUtf8(each.number), fromUtf8(inIso(*each.noticeEnds)));
    }
    if (ended.isEmpty()) return {};
    return tr("公示已经结束（%1），这一天提出的异议已经逾期；可以就这样办理。")
        .arg(ended.join(QStringLiteral("、")));
}

QString missingDocumentNumbers(const std::vector<Act>& acts, const Translator& translator) {
    QString sentence;
    std::string_view supply = kAddReference;
    QStringList numbers;
    for (const Act& each : acts) {
        const auto finding = missingDocumentNumber(each.subject, each.action, each.ref);
        if (!finding) continue;
        sentence = QString::fromStdString(translator(finding->message));
        if (each.subject == Subject::Payment) supply = kAddVoucher;
        numbers << fromUtf8(each.number);
    }
    if (numbers.isEmpty()) return {};
    if (numbers.size() < std::ssize(acts))
        sentence += tr("（%1）").arg(numbers.join(QStringLiteral("、")));
    return tr("%1可以就这样办理，之后在表里标出，有了号再用“%2”补上。")
        .arg(sentence, actionName(supply));
}

}  // namespace grants::ui
