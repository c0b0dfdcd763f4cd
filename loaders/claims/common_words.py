"""Words that say nothing of which work is meant."""

import re

WORD = re.compile(r"[^\W\d_]+")
# Who, by when, in which form: any task may have them.
OF_ANY_TASK = frozenset(
    """yêu cầu giao đề nghị chỉ đạo chủ trì phối hợp với và các cho của từ trong trước sau ngày tháng năm quý hoàn thành
    khẩn trương tiếp tục tập trung đẩy mạnh thực hiện triển khai việc được phải cần sẽ là có một những về tại theo để
    đến hết cuối đầu này đó khi thì""".split()  # noqa: SIM905
)
# By these the course of a task is told.
OF_ITS_COURSE = frozenset(
    """sở bộ ubnd ban đã đang xong chưa đạt tỷ lệ gia hạn lùi kéo dài thời thêm sang đồng ý thống nhất quyết định xin
    phép báo cáo biết thông tin nay nhiệm vụ công khối lượng tiến độ cơ bản còn lại""".split()  # noqa: SIM905
)
