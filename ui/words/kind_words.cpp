// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/kind_words.h"

#include "ui/base/cell.h"

#include <QCoreApplication>
#include <array>

namespace grants::ui {

namespace {

struct KindWord {
    std::string_view table;
    const char* name;
};

constexpr std::array kWords = {
    KindWord{"organisation", QT_TRANSLATE_NOOP("Kinds", "单位")},
    KindWord{"licence", QT_TRANSLATE_NOOP("Kinds", "转让许可")},
    KindWord{"pledge", QT_TRANSLATE_NOOP("Kinds", "质押融资")},
    KindWord{"product", QT_TRANSLATE_NOOP("Kinds", "产品备案")},
    KindWord{"patent_stock", QT_TRANSLATE_NOOP("Kinds", "有效专利")},
    KindWord{"survey", QT_TRANSLATE_NOOP("Kinds", "满意度")},
    KindWord{"activity", QT_TRANSLATE_NOOP("Kinds", "活动")},
    KindWord{"deliverable", QT_TRANSLATE_NOOP("Kinds", "成果")},
    KindWord{"application", QT_TRANSLATE_NOOP("Kinds", "项目申报")},
    KindWord{"commitment", QT_TRANSLATE_NOOP("Kinds", "任务承诺")},
    KindWord{"budget_line", QT_TRANSLATE_NOOP("Kinds", "经费预算")},
    KindWord{"team_member", QT_TRANSLATE_NOOP("Kinds", "项目团队")},
    KindWord{"schedule_step", QT_TRANSLATE_NOOP("Kinds", "进度安排")},
    KindWord{"enclosure", QT_TRANSLATE_NOOP("Kinds", "附件目录")},
    KindWord{"form_check", QT_TRANSLATE_NOOP("Kinds", "形式审查")},
    KindWord{"expert", QT_TRANSLATE_NOOP("Kinds", "评审专家")},
    KindWord{"panel_seat", QT_TRANSLATE_NOOP("Kinds", "评审分组")},
    KindWord{"score", QT_TRANSLATE_NOOP("Kinds", "评审打分")},
    KindWord{"recognition", QT_TRANSLATE_NOOP("Kinds", "成果认定")},
    KindWord{"attribution", QT_TRANSLATE_NOOP("Kinds", "归属")},
    KindWord{"claim", QT_TRANSLATE_NOOP("Kinds", "奖补申报")},
    KindWord{"appropriation", QT_TRANSLATE_NOOP("Kinds", "下达")},
    KindWord{"reallocation", QT_TRANSLATE_NOOP("Kinds", "调剂")},
    KindWord{"payment", QT_TRANSLATE_NOOP("Kinds", "拨付")},
    KindWord{"other_funding", QT_TRANSLATE_NOOP("Kinds", "其他财政支持")},
    KindWord{"person", QT_TRANSLATE_NOOP("Kinds", "人员")},
    KindWord{"batch", QT_TRANSLATE_NOOP("Kinds", "奖补批次")},
    KindWord{"batch_line", QT_TRANSLATE_NOOP("Kinds", "批次明细")},
    KindWord{"decision", QT_TRANSLATE_NOOP("Kinds", "办理")},
    KindWord{"attachment", QT_TRANSLATE_NOOP("Kinds", "附件")},
    KindWord{"review_package", QT_TRANSLATE_NOOP("Kinds", "评审包")},
    KindWord{"plan", QT_TRANSLATE_NOOP("Kinds", "方案")},
};

}  // namespace

QString kindName(std::string_view table) {
    for (const KindWord& word : kWords)
        if (word.table == table) return QCoreApplication::translate("Kinds", word.name);
    return fromUtf8(table);
}

}  // namespace grants::ui
