// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/desk_titles.h"

#include "base/translator.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace grants {
namespace {

/// A title and what the import calls the same.
struct Called {
    Message title;
    std::string_view name;
};

std::vector<Called> otherTitles() {
    return {
        {translatable("desk", "类型"), "单位类型"},
        {translatable("desk", "所属园区"), "所属园区代码"},
        {translatable("desk", "出让方"), "出让方代码"},
        {translatable("desk", "受让方"), "受让方代码"},
        {translatable("desk", "服务单位"), "服务单位代码"},
        {translatable("desk", "债务人"), "债务人代码"},
        {translatable("desk", "出质人"), "出质人代码"},
        {translatable("desk", "服务机构"), "服务机构代码"},
        {translatable("desk", "企业"), "企业代码"},
        {translatable("desk", "单位"), "单位代码"},
        {translatable("desk", "奖补"), "奖补代码"},
        {translatable("desk", "申报单位"), "单位代码"},
        {translatable("desk", "项目"), "项目代码"},
        {translatable("desk", "回避单位"), "回避单位代码"},
    };
}

/// Called alike in Chinese, and otherwise in English.
std::vector<Message> titlesOfFacts() {
    return {
        translatable("desk", "单位名称"),       translatable("desk", "统一社会信用代码"),
        translatable("desk", "规模"),           translatable("desk", "区内"),
        translatable("desk", "市内"),           translatable("desk", "行业"),
        translatable("desk", "从业人员"),       translatable("desk", "营业收入"),
        translatable("desk", "资产总额"),       translatable("desk", "法定代表人"),
        translatable("desk", "联系人"),         translatable("desk", "联系电话"),
        translatable("desk", "注册地址"),       translatable("desk", "科技型中小企业编号"),
        translatable("desk", "开户行"),         translatable("desk", "银行账号"),
        translatable("desk", "备案登记号"),     translatable("desk", "方式"),
        translatable("desk", "登记备案日期"),   translatable("desk", "合同金额"),
        translatable("desk", "转化实施"),       translatable("desk", "关联方"),
        translatable("desk", "其他财政支持"),   translatable("desk", "专利号"),
        translatable("desk", "合同号"),         translatable("desk", "质押登记号"),
        translatable("desk", "登记日期"),       translatable("desk", "登记金额"),
        translatable("desk", "放款金额"),       translatable("desk", "专利质押占比"),
        translatable("desk", "在该行授信总额"), translatable("desk", "质权人"),
        translatable("desk", "企业分配比例"),   translatable("desk", "市级立项项目"),
        translatable("desk", "续贷"),           translatable("desk", "备案编号"),
        translatable("desk", "产品名称"),       translatable("desk", "备案日期"),
        translatable("desk", "编号"),           translatable("desk", "类型"),
        translatable("desk", "名称"),           translatable("desk", "日期"),
        translatable("desk", "人次"),           translatable("desk", "调查编号"),
        translatable("desk", "满意"),           translatable("desk", "比较满意"),
        translatable("desk", "基本满意"),       translatable("desk", "不满意"),
        translatable("desk", "截止日期"),       translatable("desk", "有效专利数"),
        translatable("desk", "资助名称"),       translatable("desk", "金额"),
        translatable("desk", "年度"),           translatable("desk", "登记号"),
    };
}

std::vector<Message> titlesOfApplications() {
    return {
        translatable("desk", "申报编号"),       translatable("desk", "申报日期"),
        translatable("desk", "受理号"),         translatable("desk", "项目名称"),
        translatable("desk", "申请金额"),       translatable("desk", "市级同类项目金额"),
        translatable("desk", "项目负责人"),     translatable("desk", "序号"),
        translatable("desk", "来源"),           translatable("desk", "支出科目"),
        translatable("desk", "测算依据"),       translatable("desk", "姓名"),
        translatable("desk", "职称"),           translatable("desk", "分工"),
        translatable("desk", "开始日期"),       translatable("desk", "结束日期"),
        translatable("desk", "工作内容"),       translatable("desk", "承诺值"),
        translatable("desk", "结论"),           translatable("desk", "说明"),
        translatable("desk", "专家编号"),       translatable("desk", "工作单位"),
        translatable("desk", "工作单位代码"),   translatable("desk", "财务专家"),
        translatable("desk", "手机"),           translatable("desk", "登录名"),
        translatable("desk", "评分项"),         translatable("desk", "分值"),
        translatable("desk", "意见"),           translatable("desk", "提交日期"),
        translatable("desk", "纸质"),           translatable("desk", "状态"),
        translatable("desk", "指标编号"),       translatable("desk", "佐证方式"),
        translatable("desk", "附件名称"),       translatable("desk", "份数"),
        translatable("desk", "备注"),           translatable("desk", "方案值"),
        translatable("desk", "条款"),           translatable("deskOfReview", "银行账号"),
        translatable("deskOfReview", "受理号"),
    };
}

std::vector<Called> tableTitles() {
    return {
        {translatable("deskTables", "单位"), "单位"},
        {translatable("deskTables", "转让许可"), "转让许可"},
        {translatable("deskTables", "质押融资"), "质押融资"},
        {translatable("deskTables", "产品备案"), "产品备案"},
        {translatable("deskTables", "活动"), "活动"},
        {translatable("deskTables", "成果"), "成果"},
        {translatable("deskTables", "满意度"), "满意度"},
        {translatable("deskTables", "有效专利"), "有效专利"},
        {translatable("deskTables", "其他财政支持"), "其他财政支持"},
        {translatable("deskTables", "奖补申报"), "奖补申报"},
        {translatable("deskTables", "项目申报"), "项目申报"},
        {translatable("deskTables", "任务承诺"), "任务承诺"},
        {translatable("deskTables", "经费预算"), "经费预算"},
        {translatable("deskTables", "项目团队"), "项目团队"},
        {translatable("deskTables", "进度安排"), "进度安排"},
        {translatable("deskTables", "附件目录"), "附件目录"},
        {translatable("deskTables", "形式审查"), "形式审查"},
        {translatable("deskTables", "评审专家"), "评审专家"},
        {translatable("deskTables", "纸质评分"), "评审打分"},
    };
}

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// Each in both languages.
class Titles {
  public:
    explicit Titles(const std::vector<Called>& all) {
        const Translator english(Language::English);
        for (const Called& each : all) {
            m_names.emplace(each.title.source, each.name);
            m_names.emplace(withoutBlanks(english(each.title)), each.name);
        }
    }
    [[nodiscard]] bool calls(std::string_view title, std::string_view name) const {
        const auto [first, last] = m_names.equal_range(withoutBlanks(std::string(title)));
        return std::any_of(first, last, [name](const auto& each) { return each.second == name; });
    }

  private:
    std::unordered_multimap<std::string, std::string_view> m_names;
};

std::vector<Called> columnTitles() {
    std::vector<Called> all = otherTitles();
    for (const Message& title : titlesOfFacts()) all.push_back({title, title.source});
    for (const Message& title : titlesOfApplications()) all.push_back({title, title.source});
    return all;
}

}  // namespace

bool isDeskTitle(std::string_view title, std::string_view column) {
    static const Titles titles(columnTitles());
    return titles.calls(title, column);
}

bool isDeskTable(std::string_view title, std::string_view sheet) {
    static const Titles titles(tableTitles());
    return titles.calls(title, sheet);
}

}  // namespace grants
